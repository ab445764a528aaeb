"""A mutant that survives needs a reason."""

from tests.mutation.__main__ import Reason, Survivor, _change, _function, unexplained

REASON = Reason("a.b.C.load", "*SQL*", "it runs on a server")


def test_only_a_matching_reason_explains_a_survivor() -> None:
    explained = Survivor("a.b.C.load", 'fetch("XXSQLXX")')
    other_line, other_function = Survivor("a.b.C.load", "x = 1"), Survivor("a.b.C.store", "SQL")
    assert unexplained([explained, other_line, other_function], [REASON]) == [
        other_line,
        other_function,
    ]


def test_names_and_changes_are_read_from_mutmut() -> None:
    assert _function("a.b.xǁCǁ__init____mutmut_12") == "a.b.C.__init__"
    assert _function("a.b.x_keep_latest__mutmut_4") == "a.b.keep_latest"
    diff = "--- a.py\n+++ a.py\n@@ -1,2 +1,2 @@\n-    return 1\n+    return 2\n"
    assert _change(diff) == "return 2"
