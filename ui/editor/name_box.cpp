#include "ui/editor/name_box.h"

#include "ui/theme/theme.h"
#include "ui/theme/verbatim.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace editor {

NameBox::NameBox(const QString &title, const QString &name, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_name(new QLineEdit(name))
{
    setObjectName(QStringLiteral("nameBox"));
    setAttribute(Qt::WA_DeleteOnClose);
    const theme::Colours &colours = theme::colours();
    setStyleSheet(QStringLiteral("QFrame#nameBox { background: %1; border: 1px solid %2; }")
                      .arg(colours.panel.name(), colours.line.name()));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(8, 6, 8, 6);
    line->addWidget(theme::plainLabel(title));
    line->addWidget(m_name, 1);
    m_name->setAccessibleName(title);
    m_name->selectAll();
    connect(m_name, &QLineEdit::returnPressed, this, [this] {
        const QString typed = m_name->text();
        close();
        Q_EMIT named(typed);
    });
}

void NameBox::showAt(const QPoint &corner)
{
    resize(std::max(320, sizeHint().width()), sizeHint().height());
    move(corner);
    show();
    m_name->setFocus();
}

} // namespace editor
