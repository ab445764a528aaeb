from shared.auth import Role
from shared.http.access import TEACHERS

STUDENTS: frozenset[Role] = frozenset({"student"})
READERS = STUDENTS | TEACHERS
