"""The PP-OCR models run by onnxruntime: where OpenVINO is not installed. About twice to three times its time."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]


class OnnxModels:
    """Detector and recogniser. Raises ImportError where onnxruntime is not installed."""

    name = "onnxruntime"
    fast = False

    def __init__(self, detector: Path, recogniser: Path, cache: Path | None = None) -> None:
        import onnxruntime

        del cache  # nothing is compiled
        self._options = onnxruntime.SessionOptions()
        self._options.intra_op_num_threads = 1
        self._options.inter_op_num_threads = 1
        # Memory of every shape seen is kept otherwise: 3.6 GB after some hundred pages.
        self._options.enable_cpu_mem_arena = False
        self._options.log_severity_level = 4
        self._detector_file = detector
        self._recogniser_file = recogniser

    @cached_property
    def signs(self) -> tuple[str, ...]:
        """The recogniser's signs; its output 0 means "no sign here"."""
        listed = self._recogniser.get_modelmeta().custom_metadata_map["character"].splitlines()
        return ("", *listed, " ")

    def detect(self, picture: Floats) -> Floats:
        """The probability of text at every pixel of a 1 × 3 × H × W picture; H and W are multiples of 32."""
        found: Floats = self._detector.run(None, {self._detector.get_inputs()[0].name: picture})[0][0, 0]
        return found

    def recognise(self, line: Floats, kept: tuple[int, ...]) -> tuple[NDArray[np.int64], Floats]:
        """For each step along a 1 × 3 × 48 × W line: the best of the signs `kept` (its place in `kept`) and its
        probability among them. `kept` begins with 0."""
        import numpy as np

        every = self._recogniser.run(None, {self._recogniser.get_inputs()[0].name: line})[0][0]
        among = every[:, list(kept)]
        best = among.argmax(axis=1)
        share = among[np.arange(len(among)), best] / np.maximum(among.sum(axis=1), 1e-9)
        return best.astype(np.int64), share.astype(np.float32)

    def give_back(self) -> None:
        """Nothing is kept."""

    @cached_property
    def _detector(self) -> Any:
        return self._session(self._detector_file)

    @cached_property
    def _recogniser(self) -> Any:
        return self._session(self._recogniser_file)

    def _session(self, file: Path) -> Any:
        import onnxruntime

        return onnxruntime.InferenceSession(str(file), self._options, providers=["CPUExecutionProvider"])
