"""Making the weights of the models of kind and worth; nothing here runs where claims are found."""
