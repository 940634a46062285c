"""Values to models, with pydantic's complaints put in one sentence of ours."""

from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from claims_db.errors import InvalidValue

Model = TypeVar("Model", bound=BaseModel)


def checked(model: type[Model], **values: Any) -> Model:
    """Make a `model` of the values.

    Raises:
        InvalidValue: Names the first field that does not fit and says why.
    """
    try:
        return model(**values)
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False)[0]
        where = ".".join(str(part) for part in first["loc"]) or model.__name__
        raise InvalidValue(where, first["msg"]) from None
