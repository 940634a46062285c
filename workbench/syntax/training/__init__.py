"""Training the parser: `python -m workbench.syntax.training`. Needs the extra `training`."""
