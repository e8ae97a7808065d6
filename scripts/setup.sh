#!/usr/bin/env bash
# What `make` needs from the machine.
#   setup.sh system [tests] [bench] [accuracy] [printed]  install Tesseract, its models and libmagic where missing;
#                                  `tests`: fonts; `bench`: what the peers need that doccheck is measured against;
#                                  `accuracy`: fonts for the labelled papers in Chinese, Japanese and Korean;
#                                  `printed`: Chromium, and the fonts of the papers that it prints
#   setup.sh venv FOLDER           make the virtual environment where there is none
#   setup.sh install FOLDER SPEC   install the project into it, editable, with the pinned versions
set -euo pipefail
cd "$(dirname "$0")/.."
python=${PYTHON:-python3}

stop() {
    printf '%s\n' "$@" >&2
    exit 1
}

# Names of the Debian packages that are missing, one a line. `tests`: what making the samples needs as well.
missing_packages() {
    local language languages
    if command -v tesseract >/dev/null; then
        languages=$(tesseract --list-langs 2>&1 || true)
    else
        echo tesseract-ocr
        languages=''
    fi
    # One model for all of Latin script; `eng` for machine-readable zones, `osd` for scripts and pages that lie askew.
    grep -qxE '(script/)?Latin' <<<"$languages" || echo tesseract-ocr-script-latn
    for language in eng osd; do
        grep -qx "$language" <<<"$languages" || echo "tesseract-ocr-$language"
    done
    "$python" -c 'import ctypes.util, sys; sys.exit(not ctypes.util.find_library("magic"))' || echo libmagic1
    # Debian ships Python's venv module apart. A Python from elsewhere always has it.
    "$python" -c 'import ensurepip' 2>/dev/null || echo python3-venv
    if [[ " $* " = *" tests "* ]]; then
        local fonts=/usr/share/fonts/truetype
        [ -e $fonts/liberation/LiberationSansNarrow-Regular.ttf ] || echo fonts-liberation
        [ -e $fonts/dejavu/DejaVuSans.ttf ] || echo fonts-dejavu-core
        [ -e $fonts/dejavu/DejaVuSansCondensed.ttf ] || echo fonts-dejavu-extra
        [ -e /usr/share/fonts/opentype/ocr-b/OCRB.otf ] || echo fonts-ocr-b
    fi
    if [[ " $* " = *" bench "* ]]; then
        for language in fra deu spa; do
            grep -qx "$language" <<<"$languages" || echo "tesseract-ocr-$language"
        done
        command -v pdftoppm >/dev/null || echo poppler-utils
    fi
    if [[ " $* " = *" accuracy "* ]]; then
        [ -e /usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf ] || echo fonts-droid-fallback
        [ -e /usr/share/fonts/truetype/nanum/NanumGothic.ttf ] || echo fonts-nanum
    fi
    if [[ " $* " = *" printed "* ]]; then
        command -v chromium >/dev/null || echo chromium
        local truetype=/usr/share/fonts/truetype opentype=/usr/share/fonts/opentype
        [ -e $truetype/roboto/unhinted/RobotoTTF/Roboto-Regular.ttf ] || echo fonts-roboto-unhinted
        [ -e $truetype/lato/Lato-Regular.ttf ] || echo fonts-lato
        [ -e $truetype/open-sans/OpenSans-Regular.ttf ] || echo fonts-open-sans
        [ -e $opentype/inter/Inter-Regular.otf ] || echo fonts-inter
        [ -e $truetype/crosextra/Carlito-Regular.ttf ] || echo fonts-crosextra-carlito
        [ -e $truetype/crosextra/Caladea-Regular.ttf ] || echo fonts-crosextra-caladea
        [ -e $opentype/ebgaramond/EBGaramond08-Regular.otf ] || echo fonts-ebgaramond
        [ -e $truetype/noto/NotoSans-Regular.ttf ] || echo fonts-noto-core
        [ -e $opentype/noto/NotoSansCJK-Regular.ttc ] || echo fonts-noto-cjk
        [ -e $opentype/dancingscript/DancingScript-Regular.otf ] || echo fonts-dancingscript
    fi
}

# The same for models of what no other engine here reads: without them such papers are named by their script on scans.
missing_scripts() {
    local script languages
    languages=$(tesseract --list-langs 2>&1 || true)
    for script in Vietnamese:viet Arabic:arab Cyrillic:cyrl Hangul:hang; do
        grep -qxE "(script/)?${script%:*}" <<<"$languages" || echo "tesseract-ocr-script-${script#*:}"
    done
}

check_python() {
    command -v "$python" >/dev/null ||
        stop "doccheck needs Python 3.11 or newer, and there is no '$python': sudo apt-get install python3 python3-venv"
    "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
        stop "doccheck needs Python 3.11 or newer; '$python' is $("$python" -V 2>&1). Name another one: make PYTHON=python3.11"
}

system() {
    check_python
    local packages
    mapfile -t packages < <(missing_packages "$@")
    if [ ${#packages[@]} -gt 0 ]; then
        command -v apt-get >/dev/null ||
            stop "Please install Tesseract 5 with its models Latin, eng and osd, and libmagic. Missing here (Debian's names): ${packages[*]}"
        may_install || stop "sudo apt-get install ${packages[*]}"
        apt_install "${packages[@]}"
        mapfile -t packages < <(missing_packages "$@")
        [ ${#packages[@]} -eq 0 ] || stop "Still missing after the installation: ${packages[*]}"
    fi
    mapfile -t packages < <(missing_scripts)
    if [ ${#packages[@]} -gt 0 ]; then
        { command -v apt-get >/dev/null && may_install && apt_install "${packages[@]}"; } ||
            echo "not installed: ${packages[*]}; scans in these scripts are named and not read" >&2
    fi
}

may_install() {
    [ "$(id -u)" -eq 0 ] || sudo -n true 2>/dev/null
}

apt_install() {
    local sudo=()
    [ "$(id -u)" -eq 0 ] || sudo=(sudo -n)
    echo "installing $*"
    "${sudo[@]}" apt-get update -qq &&
        "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

venv() {
    local folder=$1
    if [ -e "$folder" ]; then
        # A Python that was upgraded or removed leaves an environment that cannot run; make it anew.
        "$folder/bin/python" -c 'import sys, pip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && return 0
    fi
    echo "making $folder with $("$python" -V)"
    "$python" -m venv --clear "$folder"
}

install() {
    local folder=$1 spec=$2
    echo "installing the Python packages into $folder"
    "$folder/bin/python" -m pip install --quiet --constraint constraints.txt --editable "$spec"
}

"$@"
