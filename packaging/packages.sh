# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by run.sh and test.sh: what Debian 12 must have installed, and how it gets there.

# Clang, because with the precompiled headers it builds in half the time of g++ 12, which builds it too,
# or less; what they build runs equally fast.
build_packages="clang-14 cmake ninja-build pkg-config ccache
    qt6-base-dev qt6-charts-dev qt6-svg-dev libqt6opengl6-dev libgl-dev libvulkan-dev libxkbcommon-dev
    qt6-l10n-tools qt6-tools-dev qt6-tools-dev-tools
    libsqlite3-dev libsodium-dev libzstd-dev libdeflate-dev liborcus-dev libixion-dev libxlsxwriter-dev zlib1g-dev
    nlohmann-json3-dev libicu-dev"
run_packages="libqt6sql6-sqlite libqt6svg6 qt6-translations-l10n fonts-noto-cjk fonts-droid-fallback"
test_packages="libgtest-dev libgmock-dev poppler-utils xvfb xdotool python3-jsonschema
    libclang-rt-14-dev clang-tidy-14 clang-format-14"

# need PACKAGE…: installs those of them that dpkg does not know as installed.
need() {
    missing=""
    for package in "$@"; do
        case "$(dpkg-query -W -f='${Status}' "$package" 2>/dev/null)" in
            "install ok installed") ;;
            *) missing="$missing $package" ;;
        esac
    done
    [ -n "$missing" ] || return 0

    echo "Installing:$missing" >&2
    if [ "$(id -u)" = 0 ]; then
        as_root="env"
    elif command -v sudo >/dev/null; then
        as_root="sudo"
    else
        echo "These packages are missing, and only root can install them: apt-get install$missing" >&2
        return 1
    fi
    $as_root apt-get update -qq
    # shellcheck disable=SC2086 # the list is meant to be split
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >&2
}
