"""What is seen: values down, messages up; no pane knows the store."""
