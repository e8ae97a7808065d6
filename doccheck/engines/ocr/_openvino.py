"""The PP-OCR models run by OpenVINO, with the graph made smaller first.

One compiled model for each alphabet serves every width: compiling one model for each width took 145 ms a width and the
weights again, a model of variable width takes 12 ms when a width comes for the first time and runs within 4 % of it.
Widths come in a few steps (`neural.WIDTHS`), so that this stays bounded.

Of its models the detector takes the most memory: for pictures of variable size OpenVINO holds every part of it ready at
the largest size that was seen, 165 bytes for each pixel. Above `_LARGE` it is compiled for the very size: 70 bytes.
"""

from __future__ import annotations

import importlib
import sys
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from doccheck.engines.locks import alone

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

_TELEMETRY = "openvino_telemetry"
_CONFIG = {
    "INFERENCE_NUM_THREADS": 1,
    "NUM_STREAMS": 1,
    "PERFORMANCE_HINT": "LATENCY",
    # Pinned, the one thread of every process sits on the same first core: two processes then take turns on one core
    # (each 2.1 times slower) and the other core idles.
    "ENABLE_CPU_PINNING": False,
}
# Pixels of the first look at a page of 200 dpi. Photographs and pages of 300 dpi take more: 290 MB instead of 120, and
# with them a process more than 900. Turns of the two kinds take 7 % of the time more, one kind alone takes no more.
_LARGE = 1280 * 1024
_LARGE_KEPT = 2  # models of 10 MB each: a photograph's 4:3, and A4
_COMMON = 2000  # signs: an alphabet of more is asked for some pieces of some pages


class OpenVinoModels:
    """Detector and recognisers. Raises ImportError where OpenVINO is not installed."""

    name = "openvino"

    def __init__(self, detector: Path, recogniser: Path, cache: Path | None = None) -> None:
        self._core = _openvino().Core()
        self._kept_in = cache
        if cache is not None:
            self._core.set_property({"CACHE_DIR": str(cache)})
        self._detector_file = detector
        self._recogniser_file = recogniser
        self._recognisers: dict[tuple[int, ...], Any] = {}
        self._large: dict[tuple[int, ...], Any] = {}  # a model for each of the last large sizes, without its memory
        self._rare: Any = None  # the model of a rare alphabet whose memory is not given back yet

    @property
    def fast(self) -> bool:
        """Whether the processor computes bfloat16 itself (AMX, AVX512-BF16): half the time of float32."""
        return "BF16" in self._core.get_property("CPU", "OPTIMIZATION_CAPABILITIES")

    @cached_property
    def signs(self) -> tuple[str, ...]:
        """The recogniser's signs; its output 0 means "no sign here"."""
        listed = self._recogniser.get_rt_info()["framework"]["character"].value.splitlines()
        return ("", *listed, " ")

    def detect(self, picture: Floats) -> Floats:
        """The probability of text at every pixel of a 1 × 3 × H × W picture; H and W are multiples of 32."""
        if picture.shape[2] * picture.shape[3] > _LARGE:
            return self._detect_large(picture)
        # `share_inputs`: no copy is made of it.
        self._detector.infer([picture], share_inputs=True)
        found: Floats = self._detector.get_output_tensor(0).data[0, 0]
        return found

    def recognise(self, line: Floats, kept: tuple[int, ...]) -> tuple[NDArray[np.int64], Floats]:
        """For each step along a 1 × 3 × 48 × W line: the best of the signs `kept` (its place in `kept`) and its
        probability among them. `kept` begins with 0."""
        import numpy as np

        request = self._recognisers.get(kept) or self._compiled_recogniser(kept)
        if self._rare not in (None, request):
            self._rare.get_compiled_model().release_memory()
        self._rare = request if len(kept) > _COMMON else None
        request.infer([line], share_inputs=True)
        best = request.get_output_tensor(1).data[0, :, 0].astype(np.int64)
        return best, request.get_output_tensor(0).data[0, :, 0].copy()

    def give_back(self) -> None:
        """Let go of what the detector keeps ready for a picture of the largest size that it saw."""
        if "_detector" in self.__dict__:
            self._detector.get_compiled_model().release_memory()

    @cached_property
    def _detector(self) -> Any:
        side = _openvino().Dimension(32, 4096)
        return self._compiled_detector([1, 3, side, side], _CONFIG)

    def _detect_large(self, picture: Floats) -> Floats:
        self.give_back()  # never that of both
        # Not kept on disk: there are many such sizes.
        request = self._large.pop(picture.shape, None) or self._compiled_detector(
            list(picture.shape), _CONFIG | {"CACHE_DIR": ""}
        )
        self._large[picture.shape] = request
        if len(self._large) > _LARGE_KEPT:
            del self._large[next(iter(self._large))]
        request.infer([picture], share_inputs=True)
        found: Floats = request.get_output_tensor(0).data[0, 0].copy()
        request.get_compiled_model().release_memory()
        return found

    def _compiled_detector(self, shape: list[Any], config: dict[str, Any]) -> Any:
        model = self._core.read_model(self._detector_file)
        model.reshape(shape)
        # OpenVINO writes what it keeps in place: another process would read the half of it.
        with alone(None if "CACHE_DIR" in config else self._kept_in):
            return self._core.compile_model(model, "CPU", config).create_infer_request()

    @cached_property
    def _recogniser(self) -> Any:
        """Read once: the models of all alphabets share its weights."""
        return self._core.read_model(self._recogniser_file)

    def _compiled_recogniser(self, kept: tuple[int, ...]) -> Any:
        model = _with_best_sign(_pruned(self._recogniser.clone(), kept, len(self.signs)))
        model.reshape([1, 3, 48, _openvino().Dimension(32, 4096)])
        with alone(self._kept_in):
            request = self._core.compile_model(model, "CPU", _CONFIG).create_infer_request()
        self._recognisers[kept] = request
        return request


@cache
def _openvino() -> Any:
    """OpenVINO without its telemetry. Raises ImportError.

    On import it would write an id into the user's home, start a thread and send an event to its maker; without the
    package that does so it takes its own empty stand-in.
    """
    known = sys.modules.get(_TELEMETRY)
    # Python's way to say that a module cannot be imported.
    sys.modules[_TELEMETRY] = None  # type: ignore[assignment]
    try:
        return importlib.import_module("openvino")
    finally:
        del sys.modules[_TELEMETRY]
        if known is not None:
            sys.modules[_TELEMETRY] = known


def _pruned(model: Any, kept: tuple[int, ...], signs: int) -> Any:
    """The model with only the signs `kept` in its last layer: 18,710 signs cost a fifth of the time of a line."""
    import numpy as np

    op = _openvino().opset13
    keep = op.constant(np.array(kept, np.int64))
    last = [
        node
        for node in model.get_ordered_ops()
        if node.get_type_name() == "MatMul" and node.output(0).get_partial_shape()[-1] == signs
    ]
    if len(last) != 1:
        raise RuntimeError("the recogniser's last layer is not where it was expected")
    (layer,) = last
    for following in layer.output(0).get_target_inputs():
        bias = following.get_node()
        if bias.get_type_name() != "Add":
            continue
        for place in (0, 1):
            source = bias.input(place).get_source_output()
            if source.get_node() is not layer:
                axis = op.constant(np.int64(len(source.get_partial_shape()) - 1))
                bias.input(place).replace_source_output(op.gather(source, keep, axis).output(0))
    weights = layer.input(1).get_source_output()
    axis = op.constant(np.int64(0 if layer.get_attributes().get("transpose_b") else 1))
    layer.input(1).replace_source_output(op.gather(weights, keep, axis).output(0))
    model.validate_nodes_and_infer_types()
    return model


def _with_best_sign(model: Any) -> Any:
    """The model that gives the best sign of each step and its probability instead of all of them."""
    import numpy as np

    openvino = _openvino()
    op = openvino.opset13

    probabilities = model.output(0).get_node().input(0).get_source_output()
    best = op.topk(probabilities, op.constant(np.int64(1)), 2, "max", "none")
    return openvino.Model([best.output(0), best.output(1)], model.get_parameters(), "recogniser")
