#include "app/cli/render.h"

#include "app/cli/command_line.h"
#include "app/file_access.h"
#include "app/picture.h"
#include "core/json/parser.h"
#include "core/layout/layout_json.h"
#include "core/rehearse/definition_text.h"
#include "ui/problems/problem_text.h"
#include "ui/theme/theme.h"

#include <QFileInfo>

namespace cli {

namespace {

struct Wish
{
    QString file;
    QString out;
    layout::Direction direction = layout::Direction::TopDown;
    bool dark = false;
    app::PictureForm form;
};

void declareRenderOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(tr("Draws a workflow definition as SVG, PNG, PDF, or its layout as JSON."));
    parser.addPositionalArgument(QStringLiteral("file"), tr("The workflow definition, JSON or YAML."));
    parser.addOption({{QStringLiteral("o"), QStringLiteral("output")},
                      tr("Where to draw: a name ending in .svg, .png, .pdf or .json."),
                      QStringLiteral("OUT")});
    parser.addOption({QStringLiteral("direction"), tr("tb (top to bottom, the default) or lr (left to right)."),
                      QStringLiteral("DIRECTION")});
    parser.addOption({QStringLiteral("dark"), tr("In dark colours.")});
    parser.addOption({QStringLiteral("transparent"), tr("Without a background.")});
    parser.addOption(
        {QStringLiteral("scale"), tr("How large a PNG is: pixels per unit, 2 otherwise."), QStringLiteral("NUMBER")});
}

// A sentence says what is wrong with the arguments.
Result<Wish, QString> wishFrom(const QCommandLineParser &parser)
{
    Wish wish;
    if (parser.positionalArguments().size() != 1)
        return tr("name one definition; see --help");
    wish.file = parser.positionalArguments().constFirst();
    wish.out = parser.value(QStringLiteral("output"));
    static const QStringList endings{QStringLiteral("svg"), QStringLiteral("png"), QStringLiteral("pdf"),
                                     QStringLiteral("json")};
    if (!endings.contains(wish.out.section(u'.', -1).toLower()) || !wish.out.contains(u'.'))
        return tr("-o needs a name ending in .svg, .png, .pdf or .json");
    const QString direction = parser.value(QStringLiteral("direction"));
    if (!direction.isEmpty() && direction != u"tb" && direction != u"lr")
        return tr("--direction is tb or lr");
    wish.direction = direction == u"lr" ? layout::Direction::LeftRight : layout::Direction::TopDown;
    wish.dark = parser.isSet(QStringLiteral("dark"));
    wish.form.ground = !parser.isSet(QStringLiteral("transparent"));
    if (parser.isSet(QStringLiteral("scale"))) {
        bool isNumber = false;
        wish.form.scale = parser.value(QStringLiteral("scale")).toDouble(&isNumber);
        if (!isNumber || !(wish.form.scale >= 0.05 && wish.form.scale <= 16))
            return tr("--scale is a number from 0.05 to 16");
    }
    return wish;
}

int writeDrawing(const Wish &wish, const canvas::Drawing &drawing)
{
    Result<bool> written = false;
    constexpr app::Writing How{.through = true};
    if (wish.out.endsWith(u".json", Qt::CaseInsensitive)) {
        const auto json = layout::layoutJson(drawing.graph, drawing.layout);
        written = app::writeBytes(wish.out, QByteArray::fromStdString(json.dump(2)) + '\n', How);
    } else {
        written = app::writePicture(drawing, wish.out, wish.form, How);
    }
    return written ? Good : report(Misused, app::fileSentence(written.error(), wish.out));
}

int draw(const Wish &wish)
{
    if (const auto allowed = mayWrite(wish.out, {wish.file}); !allowed)
        return report(allowed.error());
    const auto text = definitionTextOf(wish.file);
    if (!text)
        return report(text.error());
    theme::Theme::instance().setLook(wish.dark ? theme::Look::Dark : theme::Look::Light);
    const asl::Definition definition = rehearse::definitionFrom(*text, wish.file);
    const std::vector<json::SyntaxError> &errors = definition.tree->errors();
    if (definition.stateCount() == 0) {
        const QString why = errors.empty() ? tr("it has no states") : problems::sentence(errors.front());
        return report(AtFault, tr("%1 cannot be drawn: %2").arg(wish.file, why));
    }
    if (!errors.empty())
        report(Good,
               tr("%1 is broken, so only what could be read is drawn: %2")
                   .arg(wish.file, problems::sentence(errors.front())));
    Wish captioned = wish;
    captioned.form = app::formOf(definition, QFileInfo(wish.file).fileName());
    captioned.form.scale = wish.form.scale;
    captioned.form.ground = wish.form.ground;
    layout::Layouter layouter;
    return writeDrawing(captioned, app::drawingOf(definition, layouter, wish.direction));
}

} // namespace

int render(const QStringList &arguments)
{
    QCommandLineParser parser;
    declareRenderOptions(parser);
    if (const auto done = readArguments(parser, "render", arguments))
        return *done;
    const auto wish = wishFrom(parser);
    return wish ? draw(*wish) : report(Misused, wish.error());
}

} // namespace cli
