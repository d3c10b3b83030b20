#include "ui/inspector/field/input_manners.h"

#include "ui/theme/theme.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>

namespace inspector {
namespace {

// As long as nobody types.
void goToBeginning(QLineEdit &line)
{
    constexpr int Frame = 20;
    if (!line.hasFocus() && line.fontMetrics().horizontalAdvance(line.text()) > line.width() - Frame)
        line.setCursorPosition(0);
}

class Manners : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ShortcutOverride) {
            auto *key = static_cast<QKeyEvent *>(event);
            if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
                key->ignore();
                return true;
            }
        }
        auto *line = qobject_cast<QLineEdit *>(watched);
        if (event->type() == QEvent::FocusIn && line
            && static_cast<QFocusEvent *>(event)->reason() == Qt::OtherFocusReason)
            line->end(false); // one types on
        if (event->type() == QEvent::Resize && line)
            goToBeginning(*line);
        const auto *combo = qobject_cast<QComboBox *>(watched);
        if (event->type() == QEvent::Wheel && combo && !combo->hasFocus()) {
            event->ignore();
            return true;
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

void teachManners(QWidget &input)
{
    input.installEventFilter(new Manners(&input));
}

void useCodeFont(QLineEdit &line)
{
    line.setStyleSheet(
        QStringLiteral("font-family: '%1'; font-size: 12px;").arg(theme::Theme::instance().codeFont().family()));
}

void letBeNarrow(QComboBox &combo)
{
    combo.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo.setMinimumContentsLength(6);
}

void showFromBeginning(QLineEdit &line, const QString &text)
{
    line.setText(text);
    goToBeginning(line);
}

} // namespace inspector
