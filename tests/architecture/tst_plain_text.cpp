// User text is never markup: what a user wrote reaches tool tips, labels, item roles and message boxes through
// ui/theme/verbatim.h only. Qt takes any text that begins like HTML for HTML there, and opens the files it names.
#include "tests/runner/runner.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace {

using namespace Qt::StringLiterals;

const QStringList LawfulRooms{u"ui"_s, u"app"_s};

const QRegularExpression &pattern(const char *words)
{
    static QHash<QString, QRegularExpression> known;
    const auto key = QString::fromLatin1(words);
    if (!known.contains(key))
        known.insert(key, QRegularExpression(key));
    return known[key];
}

QString withoutComments(QString code)
{
    return code.replace(pattern(R"((^|[^:"])//[^\n]*)"), u"\\1"_s);
}

// From the opening parenthesis at `open` to its partner, strings skipped; without both.
QString argumentsAt(const QString &code, qsizetype open)
{
    int depth = 0;
    bool quoted = false;
    for (qsizetype at = open; at < code.size(); ++at) {
        const QChar c = code[at];
        if (c == u'\\' && quoted)
            ++at;
        else if (c == u'"')
            quoted = !quoted;
        else if (!quoted && c == u'(')
            ++depth;
        else if (!quoted && c == u')' && --depth == 0)
            return code.mid(open + 1, at - open - 1);
    }
    return code.mid(open + 1);
}

bool isShownVerbatim(const QString &expression)
{
    return expression.contains(u"verbatim("_s);
}

// Takes out all that was written by us: literals, our translated sentences, empty texts.
QString withoutOurWords(QString expression)
{
    static const QString literal = uR"((u8|u)?"(\\.|[^"\\])*"(_s|_qs)?)"_s;
    static const QRegularExpression ours(
        uR"((\w+::)*tr\(\s*(%1\s*)+\)|QStringLiteral\(\s*((%1\s*)+|[A-Z_]+)\)|QString\(\)|(%1\s*)+)"_s.arg(literal));
    static const QRegularExpression filledWithOurs(uR"(\.arg\(\s*\))"_s);
    return expression.replace(ours, QString()).replace(filledWithOurs, QString()).trimmed();
}

// `condition ? <ours> : <ours>`, or nothing at all.
bool isOnlyOurWords(const QString &expression)
{
    static const QRegularExpression choices(uR"(^([^?:,]+\?\s*:\s*)*$)"_s);
    return choices.match(withoutOurWords(expression)).hasMatch();
}

struct Surface
{
    const char *call; // up to its opening parenthesis
    int textsFrom; // the first argument that is shown
};

constexpr Surface Surfaces[] = {
    {R"(\bsetToolTip\s*\()", 0},           {R"(\bsetWhatsThis\s*\()", 0},
    {R"(\bsetInformativeText\s*\()", 0},   {R"(\bsetTabToolTip\s*\()", 1},
    {R"(\bsetItemToolTip\s*\()", 1},       {R"(\bQToolTip::showText\s*\()", 1},
    {R"(\bQWhatsThis::showText\s*\()", 1}, {R"(\baddRow\s*\(\s*(?=tr|QString|u"|\w+\s*\+|\w+\())", 0},
};

// The arguments one by one, split at the commas that stand in no parentheses.
QStringList split(const QString &arguments)
{
    QStringList pieces(1);
    int depth = 0;
    bool quoted = false;
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        const QChar c = arguments[at];
        if (c == u'"' && (at == 0 || arguments[at - 1] != u'\\'))
            quoted = !quoted;
        if (!quoted && (c == u'(' || c == u'{'))
            ++depth;
        if (!quoted && (c == u')' || c == u'}'))
            --depth;
        if (c == u',' && depth == 0 && !quoted)
            pieces << QString();
        else
            pieces.back() += c;
    }
    return pieces;
}

bool isUnescaped(const QString &arguments, int textsFrom)
{
    QStringList pieces = split(arguments);
    if (textsFrom == 0 && pieces.size() == 2 && pieces[0].trimmed().size() <= 2)
        pieces.removeFirst(); // QTreeWidgetItem::setToolTip(column, text)
    if (pieces.size() <= textsFrom)
        return false;
    const QString text = pieces[textsFrom];
    return !isShownVerbatim(text) && !isOnlyOurWords(text);
}

void judgeSurfaces(const QString &code, QStringList &faults)
{
    for (const Surface &surface : Surfaces)
        for (const QRegularExpressionMatch &call : pattern(surface.call).globalMatch(code)) {
            const QString arguments = argumentsAt(code, code.indexOf(u'(', call.capturedStart()));
            if (isUnescaped(arguments, surface.textsFrom))
                faults << call.captured().trimmed() + arguments.simplified() + u')';
        }
}

// A statement that names such a role must escape what it gives.
void judgeRoles(const QString &code, QStringList &faults)
{
    for (const QRegularExpressionMatch &role :
         pattern(R"([^;{}]*Qt::(ToolTipRole|WhatsThisRole)\b[^;]*;)").globalMatch(code))
        if (!isShownVerbatim(role.captured()))
            faults << role.captured().simplified();
}

void judgeMessages(const QString &code, QStringList &faults)
{
    const char *boxes = R"(\bQMessageBox(::(about|information|question|warning|critical)|\s+\w+)?\s*\()";
    const QRegularExpression &harmless =
        pattern(R"(^(this|nullptr|m?_?(parent|window)|&?\w*[wW]indow|QMessageBox::.*)?$)");
    for (const QRegularExpressionMatch &call : pattern(boxes).globalMatch(code)) {
        const QString arguments = argumentsAt(code, code.indexOf(u'(', call.capturedStart()));
        for (const QString &piece : split(arguments))
            if (!isShownVerbatim(piece) && !isOnlyOurWords(piece) && !harmless.match(piece.trimmed()).hasMatch())
                faults << call.captured() + arguments.simplified() + u')';
    }
}

// What reads markup by nature must have an escape beside it; labels are made in one place.
void judgeReaders(const QString &code, QStringList &faults)
{
    const char *labels = R"(\bnew QLabel\b|\bmake_unique<QLabel>|\bpublic QLabel\b|\bQLabel\s+\w+\s*[({;])";
    for (const QRegularExpressionMatch &label : pattern(labels).globalMatch(code))
        faults << label.captured() + u" (theme::plainLabel makes labels)"_s;
    if (code.contains(u"toHtmlEscaped("_s) || isShownVerbatim(code))
        return;
    const char *readers =
        R"(Qt::(RichText|AutoText|MarkdownText)\b|\b(setHtml|insertHtml|appendHtml|setMarkdown)\s*\()"
        R"(|\b(QTextEdit|QTextBrowser|QStaticText|QInputDialog|QProgressDialog|QErrorMessage|QSplashScreen)\b(?!::|>))";
    for (const QRegularExpressionMatch &reader : pattern(readers).globalMatch(code))
        faults << reader.captured() + u" in a file that escapes nothing"_s;
}

QStringList faultsOf(const QString &source)
{
    const QString code = withoutComments(source);
    QStringList faults;
    judgeSurfaces(code, faults);
    judgeRoles(code, faults);
    judgeMessages(code, faults);
    judgeReaders(code, faults);
    return faults;
}

} // namespace

class TestPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLawKnowsAnUnescapedText_data()
    {
        QTest::addColumn<QString>("code");
        const auto bad = [](const char *code) { QTest::newRow(code) << QString::fromUtf8(code); };
        bad("setToolTip(name);");
        bad("card->setToolTip(file);");
        bad("setToolTip(tr(\"Remove %1\").arg(m_plan.key));");
        bad("setToolTip(bad ? text : QString());");
        bad("setToolTip(tr(\"State\") + name);");
        bad("item->setToolTip(0, name);");
        bad("bar->setTabToolTip(i, tabName);");
        bad("QToolTip::showText(where, sentences.join(u'\\n'), m_code);");
        bad("case Qt::ToolTipRole: return row.problem.sentence;");
        bad("if (role == Qt::DisplayRole || role == Qt::ToolTipRole) { const int row = index.row(); return text; }");
        bad("setData(index, name, Qt::ToolTipRole);");
        bad("QMessageBox question(QMessageBox::Question, tr(\"Unsaved\"), tr(\"Save %1?\").arg(name), buttons);");
        bad("QMessageBox::warning(this, tr(\"Sorry\"), error);");
        bad("question.setInformativeText(file.errorString());");
        bad("auto *label = new QLabel(m_plan.label);");
        bad("m_many(new QLabel)");
        bad("class Words : public QLabel {};");
        bad("label->setTextFormat(Qt::RichText); label->setText(words);");
        bad("edit->appendHtml(words);");
        bad("form->addRow(tr(\"Value of %1\").arg(name), line);");
    }
    void theLawKnowsAnUnescapedText()
    {
        QFETCH(QString, code);
        QVERIFY(!faultsOf(code).isEmpty());
    }

    void theLawLetsOurOwnWordsPass_data()
    {
        QTest::addColumn<QString>("code");
        const auto good = [](const char *code) { QTest::newRow(code) << QString::fromUtf8(code); };
        good("setToolTip(tr(\"Zoom out (Ctrl+-)\"));");
        good("setToolTip(Words::tr(\"Drag onto the canvas, \" \"or press Enter\"));");
        good("setToolTip(isOpen ? tr(\"Fold\") : tr(\"Unfold\"));");
        good("setToolTip(QString());");
        good("setToolTip(QStringLiteral(\"States.ALL (all)\"));");
        good("setToolTip(theme::verbatim(tr(\"Remove %1\").arg(m_plan.key)));");
        good("item->setToolTip(0, theme::verbatim(name));");
        good("case Qt::ToolTipRole: return theme::verbatim(entry->title);");
        good("setData(index, theme::verbatim(name), Qt::ToolTipRole); // Qt::ToolTipRole;");
        good("auto *label = theme::plainLabel(m_plan.label);");
        good("label->setTextFormat(Qt::RichText); label->setText(tr(\"<b>%1</b>\").arg(name.toHtmlEscaped()));");
        good(
            "QMessageBox::about(parent, tr(\"About\"), tr(\"<b>Batuta %1</b>\").arg(QStringLiteral(BATUTA_VERSION)));");
        good("QMessageBox question(QMessageBox::Question, tr(\"A\"), theme::verbatim(tr(\"Save %1?\").arg(n)), "
             "QMessageBox::Save | QMessageBox::Cancel, m_window);");
        good("// setToolTip(name) would be markup");
    }
    void theLawLetsOurOwnWordsPass()
    {
        QFETCH(QString, code);
        QCOMPARE(faultsOf(code), QStringList());
    }

    void userTextIsNeverMarkup()
    {
        QStringList faults;
        for (const QString &room : LawfulRooms) {
            const QString root = QStringLiteral(BATUTA_SOURCE);
            QDirIterator each(root + u'/' + room, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (each.hasNext()) {
                QFile file(each.next());
                const QString name = QDir(root).relativeFilePath(file.fileName());
                // The other reads a lesson's Markdown as such, without HTML, and fetches nothing.
                if (name.startsWith(u"ui/theme/verbatim."_s) || name.startsWith(u"ui/lesson/markdown_text."_s)
                    || !file.open(QIODevice::ReadOnly))
                    continue;
                for (const QString &fault : faultsOf(QString::fromUtf8(file.readAll())))
                    faults << name + u": "_s + fault;
            }
        }
        faults.sort();
        QVERIFY2(faults.isEmpty(),
                 qPrintable(u"What a user wrote must go through theme::verbatim or theme::plainLabel:\n"_s
                            + faults.join(u'\n')));
    }
};

BATUTA_TEST(TestPlainText)
#include "tst_plain_text.moc"
