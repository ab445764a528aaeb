"""The users that send commands: each sends one after another, chosen at random."""

from itertools import count
from random import Random

from tests.chaos.actors.actor import Actor, ActorFailed
from tests.chaos.actors.author import Author
from tests.chaos.actors.grader import Grader
from tests.chaos.actors.registrar import Registrar
from tests.chaos.actors.student import Student
from tests.chaos.school import School

__all__ = ["Actor", "ActorFailed", "actors_of"]


def actors_of(school: School, seed: int) -> list[Actor]:
    """Return an author, a grader, a registrar and the students of each course."""
    chances = (Random(f"{seed}/{number}") for number in count())
    actors: list[Actor] = []
    for course in school.courses:
        staff = (Author, Grader, Registrar)
        actors += [kind(school, course, next(chances)) for kind in staff]
        actors += [Student(school, course, next(chances), each) for each in course.students]
    return actors
