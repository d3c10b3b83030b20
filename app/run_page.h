// A run as one page for any browser: the drawing with its states as they stand, the events, the data and the explanation
// of each moment, to be stepped through and played without Batuta and without a network. It is in the language in use.
// Nothing that a workflow or its data says can do anything there: data is JSON that is parsed, never run, the drawing's
// words are escaped, and the page's security policy lets nothing run but the page's own script.
#pragma once

#include "app/run_page_data.h"

namespace app {

// The recording knows its definition; the picture is of that. `name` is what the page is called. Takes a while for long
// runs. Refusals: RunTooLong, RunTooLarge, of a file that the one who asks knows (Refusal::about).
Result<QByteArray> runPage(const history::Recording &recording, const RunPicture &picture, const QString &name);
// With the picture laid out for it.
Result<QByteArray> runPage(const history::Recording &recording, const QString &name,
                           layout::Direction direction = layout::Direction::TopDown);

} // namespace app
