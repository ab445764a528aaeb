"""The contracts of import-linter name every module that they mean."""

import tomllib

from deploy.local.paths import CHECKOUT


def test_the_event_contracts_are_kept_from_every_other_module_of_the_kernel() -> None:
    document = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))
    (contract,) = [
        each
        for each in document["tool"]["importlinter"]["contracts"]
        if each.get("source_modules") == ["shared.events"]
    ]
    modules = {
        f"shared.{path.stem}"
        for path in (CHECKOUT / "shared").iterdir()
        if (path / "__init__.py").exists() or path.suffix == ".py"
    }
    expected = modules - {"shared.events", "shared.__init__"} | {"services", "deploy", "tools"}
    assert set(contract["forbidden_modules"]) == expected
