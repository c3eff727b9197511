import subprocess
import sys

import pytest


@pytest.mark.parametrize("module", ["flows.publish.query", "flows.publish.layout", "flows.publish.manifest"])
def test_a_query_never_waits_for_heavy_libraries(module: str) -> None:
    code = f"import sys, {module}; print(sorted({{'pandera', 'pyarrow', 'duckdb', 'prefect'}} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
