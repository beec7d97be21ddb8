"""What the operating system must have before Python can do the rest, and how to get it on Debian and Ubuntu."""

import ctypes
import importlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence

OFFSCREEN = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
}
WINDOW = OFFSCREEN | {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""The libraries Qt loads, and the Debian package that has each."""


def has_display(platform: str, environ: Mapping[str, str]) -> bool:
    """Whether a window can be shown; only Linux can be without."""
    return platform != "linux" or bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))


def wanted_libraries(platform: str, environ: Mapping[str, str]) -> Mapping[str, str]:
    """The libraries that a window needs here; Wayland needs none of X11's, and other systems have their own."""
    if platform != "linux":
        return {}
    return WINDOW if environ.get("DISPLAY") and not environ.get("WAYLAND_DISPLAY") else OFFSCREEN


def loads(library: str) -> bool:
    """Whether the system's loader finds the library and all that it needs in turn."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_libraries(wanted: Mapping[str, str], found: Callable[[str], bool] = loads) -> dict[str, str]:
    """Those of the wanted libraries that are not here, with their packages."""
    return {library: package for library, package in wanted.items() if not found(library)}


def missing_venv() -> dict[str, str]:
    """Python's own venv module when it is not here, with its package: Debian keeps it apart."""
    importlib.invalidate_caches()
    if importlib.util.find_spec("ensurepip"):
        return {}
    return {"Python's venv": f"python{sys.version_info.major}.{sys.version_info.minor}-venv"}


def require(missing: Callable[[], Mapping[str, str]]) -> None:
    """See to it that nothing is missing any more, or stop and say in one line how to get it all."""
    first = missing()
    packages = list(first.values())
    if first and not (install(packages) and not missing()):
        sys.exit(f"Not on this machine yet: {', '.join(first)}.\n{advice(packages)}")


def advice(packages: Sequence[str]) -> str:
    """The one line to type where apt is, and the next best words elsewhere."""
    if shutil.which("apt-get"):
        return f"Type this, then try again:\n  sudo apt-get update && sudo apt-get install -y {' '.join(packages)}"
    return f"Install them with your system's package manager. On Debian the packages are: {' '.join(packages)}."


def install(packages: Sequence[str]) -> bool:
    """Install Debian packages when that can be done without asking for a password; whether it went well."""
    prefix = as_root()
    if prefix is None or not shutil.which("apt-get"):
        return False
    print(f"Installing with apt: {' '.join(packages)}", flush=True)
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"]
    return all(
        subprocess.run([*apt, *rest], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=False).returncode == 0
        for rest in (["update"], ["install", "-y", "--no-install-recommends", *packages])
    )


def as_root() -> list[str] | None:
    """What to put before a command to run it as root: nothing, sudo without a password, or None when neither can."""
    if not hasattr(os, "geteuid"):
        return None
    if os.geteuid() == 0:
        return []
    if not shutil.which("sudo"):
        return None
    allowed = subprocess.run(["sudo", "-n", "true"], stdin=subprocess.DEVNULL, capture_output=True, check=False)
    return ["sudo", "-n"] if allowed.returncode == 0 else None
