"""The logic of the scripts, tried without a browser."""
