"""The words that name a source to what they say of it: type, name, gender, extent."""
