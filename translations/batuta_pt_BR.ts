<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>app::Actions</name>
    <message>
        <source>Welcome page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing as SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of the definition…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Execution history as JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in the text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eplace in the text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format the te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a state or command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Centre the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw from &amp;left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overview map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Simulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;roblems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel &amp;titles, to move them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;end of the state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the s&amp;tart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the simulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Breakpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a &amp;mock file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Batuta</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::DocumentFiles</name>
    <message>
        <source>Restore unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::EditCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Exports</name>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a copy of the definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture&apos;s name ends in .svg, .png or .pdf, not in .%1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::FileCommands</name>
    <message>
        <source>%1 was changed by another program and has been read anew. Undo brings back what was here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer where it was. Saving writes it there again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untitled.asl.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflows (*.asl.json *.asl.yaml *.asl.yml *.asl *.json *.yaml *.yml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the workflow as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YAML workflows (*.asl.yaml *.yaml *.yml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON workflows (*.asl.json *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed by another program, and you have unsaved changes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batuta ended before %1 was saved. Its unsaved changes of %2 are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::FindPopup</name>
    <message>
        <source>Find a state, action or command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>%1[*] — Batuta</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Simulate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ShortcutList</name>
    <message>
        <source>On the drawing: add a state here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the drawing: replace the kind of the state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the drawing: catch errors of the state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the drawing: go along the arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the drawing: play or pause the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text: complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text: go to the state named here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the simulator: first and last event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Batuta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Batuta %1&lt;/b&gt;&lt;p&gt;Design, check, rehearse and teach AWS Step Functions workflows. Nothing you open leaves this computer.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Staging</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run ended: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workflow to show: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::StatusLine</name>
    <message>
        <source>● valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ 1 error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ %1 errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ 1 warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ %1 warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>depth %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ US$ %1 per 1,000 runs (Standard)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::TopBar</name>
    <message>
        <source>Test case: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test case: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a state, action or command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a state, action or command (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Express</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query language of the workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of state machine that is simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::WelcomePage</name>
    <message>
        <source>Design, check, rehearse and teach AWS Step Functions workflows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Words</name>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder, not a workflow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a pipe or a device, not a file that can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be saved: %2. Your changes are still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %2, more than the %3 that Batuta opens. A state machine may have 1 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not text: it has a zero byte at place %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written in UTF-16. Batuta opens UTF-8: save it so in another editor first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not written in UTF-8: byte %2 fits no character. Batuta leaves it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks the stock, charges and reserves in parallel, retries a busy card service, catches what fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve a refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for a person&apos;s answer with a task token, and gives up after a time-out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome a student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables and JSONata expressions, step by step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark exam papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Map over a list, three at a time, with a Choice inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poll a job until it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loop of Wait, ask and Choice, in JSONPath.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>canvas::CanvasView</name>
    <message>
        <source>Workflow canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n state(s). Arrow keys walk along the flow.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Drag a state here or press A</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>canvas::Edits</name>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %n state(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n state(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the start arrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete an arrow of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n state(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn %1 into %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catch errors of %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a branch to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cut %n state(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>canvas::InlineRename</name>
    <message>
        <source>New name of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>canvas::Minimap</name>
    <message>
        <source>Minimap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click or drag to move the view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>canvas::Palette</name>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search states and actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag onto the canvas, or press Enter to add after the selected state</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>canvas::PaletteModel</name>
    <message>
        <source>Replace by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>canvas::StatePicker</name>
    <message>
        <source>Choose a state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: queue, wait, Lambda…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search states and actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>canvas::Words</name>
    <message>
        <source>Append a state…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace by another kind…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End after this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove breakpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set breakpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show at 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a state…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a state…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retrying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed, and the error was caught</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aborted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n state(s) inside</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catch: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retries on errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>catches errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered by a mock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a breakpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its text is damaged; shown as it last was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a state here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catch errors of %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new state after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go on the state it shall point to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the first state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the only state here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place for a state here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it on one of the marked places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>canvas::ZoomControl</name>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show at 100 % (Ctrl+0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything (Ctrl+1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom: %1 percent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Usage: batuta [FILE]            open the window
       batuta COMMAND …         work without a window; batuta COMMAND --help tells more

</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workflow definition, JSON or YAML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The execution&apos;s input; an empty object otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard (the default) or express.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the tasks answer: a MockConfigFile.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test case of the mock file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state machine of the mock file; needed when it has several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What every task answers that no mock answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder whose BUCKET/KEY files stand for S3 objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to write the execution&apos;s history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number that all randomness comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the execution starts, ISO 8601.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a sound definition; “batuta validate” tells where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no test case “%3” for the state machine “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no mocked response “%2” for the state “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1, the mocked response “%2” has no answer, or two, for attempt %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a mock configuration: look at “%2” %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has several state machines; choose one by --machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type is standard or express, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seed is a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start time is no ISO 8601 time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer for all tasks is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state “%1” calls %2 for the %3. time, and no mock answers it. Name an answer in a mock file (--mocks), or one for all tasks (--answer-all).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one definition: batuta simulate FILE [--input FILE] [--mocks FILE --test-case NAME] …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--mocks and --test-case belong together.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli::Commands</name>
    <message>
        <source>find the faults of definitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run a definition and print how it ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evaluate a JSONata or JSONPath expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw a definition as SVG, PNG, PDF or JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a definition in another format</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>editor::AslEditor</name>
    <message>
        <source>Format document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret on the name of a state, after Next, Default or StartAt.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>editor::CodeEdit</name>
    <message>
        <source>Definition text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>editor::FindBar</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace this match and go to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace every match in one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>editor::HeaderBar</name>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text is broken: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading… %1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>editor::LineGutter</name>
    <message>
        <source>Click an arrow to fold or unfold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>editor::TextBridge</name>
    <message>
        <source>Typing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeout (seconds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeout (path to the seconds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heartbeat (seconds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heartbeat (path to the seconds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait (seconds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait (path to the seconds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until (path to the time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error name (path)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause (path)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items at a time (0: no limit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items at a time (path)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items (path)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input of each item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input (path)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept of the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the result goes (path)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output (path)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First wait (seconds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each wait longer by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest wait (seconds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspector::Card</name>
    <message>
        <source>never tries again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule as JSON text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspector::CardList</name>
    <message>
        <source>Try again after errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a retrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a retrier to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a retrier from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a retrier of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go elsewhere after errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a catcher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a catcher to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a catcher from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a catcher of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules, tried in this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a rule to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a rule from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a rule of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspector::ChoiceField</name>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspector::ConfigPage</name>
    <message>
        <source>Config</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspector::DataPage</name>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspector::ErrorsPage</name>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspector::FieldEditor</name>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspector::InspectorHeader</name>
    <message>
        <source>Workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n states</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspector::InspectorPanel</name>
    <message numerus="yes">
        <source>%n states are selected. Select one to see its fields; Delete, Ctrl+D and Ctrl+C act on all of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspector::LineField</name>
    <message>
        <source>waits until the job is done (.sync)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for a callback with the task token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on with the response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspector::NameField</name>
    <message>
        <source>State name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspector::NumberField</name>
    <message>
        <source>a number or {% … %}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An expression begins with {% and ends with %}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This should be a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This should be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspector::ObjectForm</name>
    <message>
        <source>Add field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspector::Subject</name>
    <message>
        <source>the workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the text of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspector::TargetField</name>
    <message>
        <source>End of branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no state “%1” here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspector::TextField</name>
    <message>
        <source>Why this step exists…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this is for…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspector::TextPage</name>
    <message>
        <source>The state as JSON text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspector::WordsField</name>
    <message>
        <source>Name at least one error, or States.ALL for every error.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>There is no field “%1” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is empty: a workflow begins with {.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected text here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field name in double quotes should stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colon (:) is missing after the field name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma is missing before this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON allows no comma after the last item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON allows no comments; AWS refuses them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is filled in when the workflow is deployed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This { is never closed with }.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This [ is never closed with ].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closing double quote of this text is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This comment is never closed with */.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no valid escape; a plain backslash is written \\.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half a character: this is one part of a surrogate pair without the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A control character stands here; in JSON it is written as an escape such as \n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no number as JSON writes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a value: text needs double quotes; otherwise true, false or null.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is text after the end of the definition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nesting is too deep to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YAML: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text here is broken. Correct it first, then this can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would leave the text broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A YAML definition is edited in its text; the drawing follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no state, states or workflow in Amazon States Language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a state named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A state needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A state&apos;s name has at most 80 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state “%1” is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This arrow is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part of the text is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No arrow can leave “%1”: the flow ends there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An arrow cannot lead there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” are in different branches; arrows stay within their branch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A state cannot be moved into itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workflow needs a state to start at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>problems::ProblemModel</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>problems::ProblemPanel</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems: AWS would accept this definition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problem matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>simulator::AnswerCard</name>
    <message>
        <source>It was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer, as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error name, such as States.TaskFailed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own time-out or heartbeat decides, on the virtual clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the answer takes, in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer all with this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every task of this run without a mock gets this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants an answer (call %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>simulator::DataView</name>
    <message>
        <source>Data flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a run to see what goes in and out of each state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls no service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result (mock)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>simulator::EventModel</name>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>simulator::JsonBox</name>
    <message>
        <source>(%1 characters in all)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>simulator::JsonEntry</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>simulator::PlayBar</name>
    <message>
        <source>Back to the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step to the next event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the end of this state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the simulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>virtual time %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 transitions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>simulator::SteppingPanel</name>
    <message>
        <source>Run input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input of the run, as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a run with this input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mock file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the answers of tasks from a mock file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The definition has changed since this run began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run cannot start: its input is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a mock file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mock files (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the execution history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>simulator::TestCases</name>
    <message>
        <source>No mocks: every task asks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>simulator::VariablesView</name>
    <message>
        <source>Variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>simulator::Words</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No retrier and no catcher here takes it: it goes outwards, or ends the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catcher for %1 takes it: %2 comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 = %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The retrier for %1 waits at most %2, then tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The retrier for %1 waits %2, then tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the last attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After it 1 attempt is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After it %1 attempts are left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> before the catcher for %1 takes the error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run ended well after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was stopped after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run took longer than the workflow allows and was ended after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run failed with %1 after %2: nothing caught the error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits. The virtual clock jumps ahead, so nobody has to wait with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits; the virtual clock jumps %2 ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 begins. It will call %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tries its rules from the first one down; the first that is true decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends this flow with an error of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends this flow well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 begins: its branches all get the same input and run at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 begins: it runs its flow once for each item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 calls nothing: it passes its input on, perhaps changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule of %1 was true: its Default leads to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of %1 was true: it leads to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is done. %2 comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tries again: attempt %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 calls %2 with the arguments shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 begins with item %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %2 of %1 is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The branches of %1 begin together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All branches of %1 are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has read its items and begins with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All items of %1 are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has begun to work for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has taken the job of %1; the state waits for its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was broken off because something beside it failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run begins with its input. The first state is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answered %1. Its result is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theme::Words</name>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for a callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distributed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No type yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown type %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Succeed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
