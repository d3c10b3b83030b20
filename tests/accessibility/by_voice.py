"""Uses the program as a screen reader does: by AT-SPI alone, never by a place on the screen.

Reads a workflow along its flow, renames, deletes and undoes, draws one from nothing, and runs it along the scrubber.
by_voice.py PROGRAM FOLDER known|empty: with a workflow that is there, or from nothing; the folder is for its files. Prints a line for each thing tried; exits with 1 at the first fault.
"""
import json
import os
import subprocess
import sys
import time

import pyatspi

WORKFLOW = {
    "StartAt": "Charge",
    "States": {
        "Charge": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Next": "Both",
                   "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Refused"}]},
        "Both": {"Type": "Parallel", "End": True, "Branches": [
            {"StartAt": "Pack", "States": {"Pack": {"Type": "Pass", "End": True}}},
            {"StartAt": "Tell", "States": {"Tell": {"Type": "Pass", "End": True}}}]},
        "Refused": {"Type": "Fail", "Error": "Refused"},
    },
}
PATIENCE = 120  # seconds


def wait(what, question):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            answer = question()
            if answer:
                return answer
        except Exception:  # the tree changes while it is read
            pass
        time.sleep(0.1)
    raise AssertionError("never came: " + what)


def each(top):
    ahead = [top]
    while ahead:
        node = ahead.pop()
        if node is None:
            continue
        yield node
        ahead.extend(reversed([node.getChildAtIndex(i) for i in range(node.childCount)]))


def find(top, role=None, name=None, part=None):
    for node in each(top):
        if role is not None and node.getRole() != role:
            continue
        if name is not None and node.name != name:
            continue
        if part is not None and part not in node.name:
            continue
        return node
    return None


def act(node, name):
    actions = node.queryAction()
    names = [actions.getName(i) for i in range(actions.nActions)]
    for i, each_name in enumerate(names):
        if each_name.lower() == name.lower():
            actions.doAction(i)
            return
    raise AssertionError("%s cannot %s, only %s" % (node.name, name, names))


def first_word(node):
    return node.name.split(",")[0]


class Window:
    def __init__(self, program, settings, file):
        self.process = subprocess.Popen([program, "--settings", settings, file])
        self.app = wait("the program", self.registered)
        self.canvas = wait("the canvas", lambda: find(self.app, pyatspi.ROLE_CANVAS))
        # No window manager is there to do it.
        found = subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name", " — Batuta$"],
                               check=True, capture_output=True, text=True, timeout=PATIENCE)
        subprocess.run(["xdotool", "windowfocus", "--sync", found.stdout.split()[-1]], check=True, timeout=PATIENCE)

    def registered(self):
        desktop = pyatspi.Registry.getDesktop(0)
        for i in range(desktop.childCount):
            app = desktop.getChildAtIndex(i)
            if app is not None and app.get_process_id() == self.process.pid:
                return app
        return None

    def parts(self, below=None):
        names = []
        below = below or self.canvas
        for i in range(below.childCount):
            child = below.getChildAtIndex(i)
            if child.getRole() in (pyatspi.ROLE_LIST_ITEM, pyatspi.ROLE_LINK) or (
                    child.getRole() == pyatspi.ROLE_PANEL and child.name):
                names.append(first_word(child))
        return names

    def state(self, name):
        return wait(name, lambda: next((node for node in each(self.canvas) if first_word(node) == name), None))

    def text(self):
        edit = find(self.app, name="Definition text")
        return edit.queryText().getText(0, -1)

    def definition(self):
        return json.loads(self.text())

    def close(self):
        self.process.kill()
        self.process.wait()


def told(what):
    print("ok: " + what, flush=True)


def reads(window):
    assert window.parts() == ["Start: Charge", "Charge", "Both", "Refused"], window.parts()
    charge = window.state("Charge")
    assert window.parts(charge) == ["Next: Both", "Catch: ALL: Refused"], window.parts(charge)
    assert "Lambda" in charge.name, charge.name
    assert charge.description == "Next: Both; Catch: ALL: Refused", charge.description
    assert window.parts(window.state("Both"))[:2] == ["Branch 1 of 2", "Branch 2 of 2"]
    assert window.state("Tell").parent.name == "Branch 2 of 2"
    place = charge.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    assert place.width > 20 and place.height > 10, place
    told("a workflow is read along its flow")


def edits(window):
    act(window.state("Refused"), "Press")
    wait("selection", lambda: window.state("Refused").getState().contains(pyatspi.STATE_SELECTED))
    act(window.state("Refused"), "rename")
    line = wait("the name's line", lambda: find(window.app, name="New name of Refused"))
    line.queryEditableText().setTextContents("Declined")
    window.canvas.queryComponent().grabFocus()
    wait("the new name", lambda: "Declined" in window.definition()["States"])
    assert window.definition()["States"]["Charge"]["Catch"][0]["Next"] == "Declined"
    act(window.state("Branch 2 of 2"), "move back")
    wait("the branches' order", lambda: window.definition()["States"]["Both"]["Branches"][0]["StartAt"] == "Tell")
    act(window.state("Declined"), "delete")
    wait("the deletion", lambda: "Declined" not in window.definition()["States"])
    told("renamed, moved and deleted")


def draws(window):
    add_state(window, window.canvas, "wait")
    wait("the first state", lambda: len(window.definition()["States"]) == 1)
    first = list(window.definition()["States"])[0]
    add_state(window, window.state(first), "succeed")
    wait("the second state", lambda: len(window.definition()["States"]) == 2)
    now = window.definition()
    assert now["StartAt"] == first and now["States"][first]["Next"] in now["States"], now
    told("a workflow is drawn from nothing")


def add_state(window, at, typed):
    act(at, "append")
    search = wait("the search", lambda: find(find(window.app, name="Choose a state"), name="Search states and actions"))
    search.queryEditableText().setTextContents(typed)
    choices = wait("the choices", lambda: find(find(window.app, name="Choose a state"), pyatspi.ROLE_LIST))
    act(wait("a choice", lambda: first_choice(choices)), "Press")


def first_choice(choices):
    for i in range(choices.childCount):
        item = choices.getChildAtIndex(i)
        if item.getState().contains(pyatspi.STATE_SELECTED):
            return item
    return None


def runs(window):
    act(wait("the command", lambda: find(window.app, pyatspi.ROLE_PUSH_BUTTON, part="Simulate")), "Press")
    slider = wait("the scrubber", lambda: find(window.app, pyatspi.ROLE_SLIDER))
    value = slider.queryValue()
    wait("events", lambda: value.maximumValue > 1)
    value.currentValue = 1
    wait("the first event", lambda: value.currentValue == 1)
    told("a run is looked at along its scrubber")


def written(folder, name, content):
    path = os.path.join(folder, name)
    with open(path, "w") as file:
        file.write(content)
    return path


def main():
    program, folder, task = sys.argv[1:4]
    settings = written(folder, "settings.json", json.dumps({"language": "en", "look": "light"}))
    if task == "known":
        file, tries = written(folder, "known.asl.json", json.dumps(WORKFLOW, indent=2)), (reads, edits)
    else:
        file, tries = written(folder, "empty.asl.json", '{\n  "States": {}\n}\n'), (draws, runs)
    window = Window(program, settings, file)
    try:
        for each_try in tries:
            each_try(window)
    finally:
        window.close()


main()
