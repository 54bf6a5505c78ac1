"""The kernel of a lesson, for whoever runs one: the Python that runs the course, and no other."""

from jupyter_client.kernelspec import KernelSpecManager

# A Python that is asked this says which course it would import.
ASKS = "import pathlib, widgets; print(pathlib.Path(widgets.__file__).resolve().parent)"


class ThisPythonAlone(KernelSpecManager):
    """Knows the kernel that runs on our own interpreter, and none that is laid in some folder."""

    def _kernel_dirs_default(self) -> list[str]:
        return []
