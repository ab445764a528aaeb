from deploy.local.instance import variable_prefix


def test_replicas_have_variables_that_shells_accept() -> None:
    assert variable_prefix("reporting-2") == "REPORTING_2"
