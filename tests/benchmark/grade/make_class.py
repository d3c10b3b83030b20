"""A lesson and a class for it, to be timed: the order example as the reference, its cases as the hidden ones, and
submissions that are right, or wrong by one slip or two; none has a loop without a task in it.
usage: make_class.py DEFINITION REHEARSAL SUBMISSIONS FOLDER"""
import copy
import json
import pathlib
import random
import sys

definition, rehearsal, count, folder = sys.argv[1], sys.argv[2], int(sys.argv[3]), pathlib.Path(sys.argv[4])
reference = json.loads(pathlib.Path(definition).read_text())
FRONT = """---
title: An order
language: en
level: 2
minutes: 20
about: A class to be timed.
---
Charge the order.
"""


def charge(machine):
    return machine["States"]["CobrarEReservar"]["Branches"][0]["States"]["CobrarCartão"]


def no_retry(machine):
    charge(machine).pop("Retry")


def fewer_attempts(machine):
    charge(machine)["Retry"][0]["MaxAttempts"] = 1


def shorter_pause(machine):
    charge(machine)["Retry"][0]["IntervalSeconds"] = 1


def other_error(machine):
    charge(machine)["Retry"][0]["ErrorEquals"] = ["States.Timeout"]


def whole_answer(machine):
    charge(machine).pop("OutputPath")


def other_function(machine):
    charge(machine)["Parameters"]["FunctionName"] = "cobranca"


def turned_choice(machine):
    machine["States"]["Tem estoque?"]["Choices"][0]["BooleanEquals"] = False


def no_wait(machine):
    machine["States"]["EsperarReposição"]["Seconds"] = 60


def no_catch(machine):
    machine["States"]["CobrarEReservar"].pop("Catch")


def lost_result(machine):
    machine["States"]["CobrarEReservar"].pop("ResultPath")


def other_message(machine):
    machine["States"]["EnviarConfirmação"]["Parameters"]["Message.$"] = "$.cliente.nome"


def confirmed_anyway(machine):
    machine["States"]["CobrarEReservar"]["Catch"][0]["Next"] = "EnviarConfirmação"


def untold(machine):
    machine["States"]["CobrarEReservar"]["Catch"][0]["Next"] = "PedidoFalhou"


SLIPS = [no_retry, fewer_attempts, shorter_pause, other_error, whole_answer, other_function, turned_choice, no_wait,
         no_catch, lost_result, other_message, confirmed_anyway, untold]


def written(path, value):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, indent=2))


written(folder / "lesson/lesson.md", FRONT)
written(folder / "lesson/starter.asl.json", {"StartAt": "A", "States": {"A": {"Type": "Succeed"}}})
written(folder / "lesson/reference.asl.json", reference)
written(folder / "lesson/hidden.rehearsal.json", pathlib.Path(rehearsal).read_text())
chance = random.Random(20)
for number in range(count):
    machine = copy.deepcopy(reference)
    machine["Comment"] = f"Submission {number}"
    for slip in chance.sample(SLIPS, number % 3):
        try:
            slip(machine)
        except KeyError:  # the other slip took it
            pass
    written(folder / f"class/student-{number:03}.asl.json", machine)
