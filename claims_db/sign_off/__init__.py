"""The rules by which an article is signed off and published, and what does not keep them."""
