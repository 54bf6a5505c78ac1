"""One server for a class: JupyterHub on one machine, or on Kubernetes."""
