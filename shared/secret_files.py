"""Secrets in files, as orchestrators mount them: `NAME_FILE` names the file for `NAME`."""

import os
from pathlib import Path
from typing import Any, get_args

from pydantic import PostgresDsn, SecretStr
from pydantic.fields import FieldInfo
from pydantic_settings import PydanticBaseSettingsSource

SUFFIX = "_FILE"


class SecretFileError(ValueError):
    """A file of secrets cannot be used; the text has one line for each."""


def is_secret(field: FieldInfo) -> bool:
    """Return whether the setting holds a secret; a database URL contains a password."""
    kinds = {field.annotation, *get_args(field.annotation)}
    return not kinds.isdisjoint({SecretStr, PostgresDsn})


def variable_of(name: str, field: FieldInfo) -> str:
    """Return the environment variable of a setting."""
    return str(field.validation_alias or name).upper()


class SecretFiles(PydanticBaseSettingsSource):
    """Reads each secret whose variable has a value under its name with `_FILE`."""

    def __call__(self) -> dict[str, Any]:
        """Return the contents of the files.

        Raises:
            SecretFileError: a file cannot be read or is empty, or its setting is given twice.
        """
        values: dict[str, str] = {}
        problems: list[str] = []
        for name, field in self.settings_cls.model_fields.items():
            variable = variable_of(name, field)
            path = os.environ.get(variable + SUFFIX) if is_secret(field) else None
            if not path:
                continue
            try:
                values[str(field.validation_alias or name)] = _read(variable, Path(path))
            except ValueError as error:
                problems.append(f"{variable}{SUFFIX}: {error}")
        if problems:
            raise SecretFileError("\n".join(problems))
        return values

    def get_field_value(self, field: FieldInfo, field_name: str) -> tuple[Any, str, bool]:
        raise NotImplementedError("this source returns all values at once")


def _read(variable: str, file: Path) -> str:
    if os.environ.get(variable):
        raise ValueError(f"{variable} is set as well; set one of them")
    try:
        value = file.read_text("utf-8").rstrip("\r\n")
    except OSError as error:
        raise ValueError(f"{file} cannot be read: {error.strerror}") from None
    except UnicodeDecodeError:
        raise ValueError(f"{file} is not UTF-8 text") from None
    if not value:
        raise ValueError(f"{file} is empty")
    return value
