"""No module of the project imports itself through others."""

from collections.abc import Iterator

import grimp
from grimp import ImportGraph

PACKAGES = ("services", "shared", "coursestream_events", "deploy", "tools")


def cycles(graph: ImportGraph) -> Iterator[tuple[str, ...]]:
    """Yield the shortest chain from each imported module back to the module that imports it."""
    for module in sorted(graph.modules):
        for imported in sorted(graph.find_modules_directly_imported_by(module)):
            chain = graph.find_shortest_chain(imported, module)
            if chain is not None:
                yield (module, *chain)


def test_no_module_imports_itself_through_others() -> None:
    assert list(cycles(grimp.build_graph(*PACKAGES, cache_dir=None))) == []


def test_a_planted_cycle_is_found() -> None:
    graph = ImportGraph()
    for importer, imported in (("a", "b"), ("b", "c"), ("c", "a"), ("c", "d")):
        graph.add_import(importer=importer, imported=imported)
    assert ("a", "b", "c", "a") in list(cycles(graph))
    assert not any("d" in cycle for cycle in cycles(graph))
