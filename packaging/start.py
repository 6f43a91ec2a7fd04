"""The start of the frozen program: the same as `python -m connote`, with the environment put back.

PyInstaller's loader points LD_LIBRARY_PATH at the folder. What Connote starts, a browser above all,
would load our libraries instead of the system's, and might not come up.
"""

import os

for name in [name for name in os.environ if name.startswith("_PYI_")]:
    del os.environ[name]
before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if before is None:
    os.environ.pop("LD_LIBRARY_PATH", None)
else:
    os.environ["LD_LIBRARY_PATH"] = before

from connote.__main__ import main  # noqa: E402 - what is started knows nothing of the loader

main()
