"""How JupyterLab and Notebook 7 show the course."""
