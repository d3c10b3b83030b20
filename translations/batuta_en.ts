<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>app::ConversionDialog</name>
    <message numerus="yes">
        <source>%n spot(s) to check: there the two languages may differ.</source>
        <translation>
            <numerusform>%n spot to check: there the two languages may differ.</numerusform>
            <numerusform>%n spots to check: there the two languages may differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::DeploymentDialog</name>
    <message numerus="yes">
        <source>%n file(s) written in %1</source>
        <translation>
            <numerusform>%n file written in %1</numerusform>
            <numerusform>%n files written in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ExecutionDialog</name>
    <message numerus="yes">
        <source>%n event(s).</source>
        <translation>
            <numerusform>%n event.</numerusform>
            <numerusform>%n events.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::FollowingDialog</name>
    <message numerus="yes">
        <source>%n event(s) so far; it goes on.</source>
        <translation>
            <numerusform>%n event so far; it goes on.</numerusform>
            <numerusform>%n events so far; it goes on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::HandIn</name>
    <message numerus="yes">
        <source>A workflow of %n state(s).</source>
        <translation>
            <numerusform>A workflow of %n state.</numerusform>
            <numerusform>A workflow of %n states.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n case(s) passed when this was written.</source>
        <translation>
            <numerusform>%1 of %n case passed when this was written.</numerusform>
            <numerusform>%1 of %n cases passed when this was written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It runs %n branch(es) at the same time, all with the same input, which begin with %1.</source>
        <translation>
            <numerusform>It runs %n branch, which gets its input and begins with %1.</numerusform>
            <numerusform>It runs %n branches at the same time, all with the same input, which begin with %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %2 it tries again, at most %n time(s), with pauses of %1.</source>
        <translation>
            <numerusform>After %2 it tries again, at most %n time, after a pause of %1.</numerusform>
            <numerusform>After %2 it tries again, at most %n times, with pauses of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Pictures</name>
    <message numerus="yes">
        <source>A workflow of %n state(s), drawn by Batuta.</source>
        <translation>
            <numerusform>A workflow of %n state, drawn by Batuta.</numerusform>
            <numerusform>A workflow of %n states, drawn by Batuta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ValidateDialog</name>
    <message numerus="yes">
        <source>AWS finds %n fault(s).</source>
        <translation>
            <numerusform>AWS finds %n fault.</numerusform>
            <numerusform>AWS finds %n faults.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>canvas::CanvasView</name>
    <message numerus="yes">
        <source>%n state(s). Arrow keys walk along the flow.</source>
        <translation>
            <numerusform>%n state. Arrow keys walk along the flow.</numerusform>
            <numerusform>%n states. Arrow keys walk along the flow.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>canvas::Edits</name>
    <message numerus="yes">
        <source>Move %n state(s)</source>
        <translation>
            <numerusform>Move %n state</numerusform>
            <numerusform>Move %n states</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n state(s)</source>
        <translation>
            <numerusform>Delete %n state</numerusform>
            <numerusform>Delete %n states</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n state(s)</source>
        <translation>
            <numerusform>Duplicate %n state</numerusform>
            <numerusform>Duplicate %n states</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n state(s)</source>
        <translation>
            <numerusform>Cut %n state</numerusform>
            <numerusform>Cut %n states</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test case(s) came with it, and what its tasks answer in a rehearsal.</source>
        <translation>
            <numerusform>%n test case came with it, and what its tasks answer in a rehearsal.</numerusform>
            <numerusform>%n test cases came with it, and what its tasks answer in a rehearsal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>canvas::Words</name>
    <message numerus="yes">
        <source>%n state(s) inside</source>
        <translation>
            <numerusform>%n state inside</numerusform>
            <numerusform>%n states inside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>simulator::AnswerCard</name>
    <message numerus="yes">
        <source>%n heartbeat(s) so far; fails after %1 s without one</source>
        <translation>
            <numerusform>%n heartbeat so far; fails after %1 s without one</numerusform>
            <numerusform>%n heartbeats so far; fails after %1 s without one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>simulator::CostView</name>
    <message numerus="yes">
        <source>This run so far: %n transition(s), %1. A thousand such runs: %2.</source>
        <translation>
            <numerusform>This run so far: %n transition, %1. A thousand such runs: %2.</numerusform>
            <numerusform>This run so far: %n transitions, %1. A thousand such runs: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>simulator::OutboxView</name>
    <message numerus="yes">
        <source>Save %n file(s) written to S3…</source>
        <translation>
            <numerusform>Save %n file written to S3…</numerusform>
            <numerusform>Save %n files written to S3…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>simulator::Words</name>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
</context>
</TS>
