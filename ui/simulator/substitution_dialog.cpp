#include "ui/simulator/substitution_dialog.h"

#include "ui/simulator/substitution_form.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace simulator {

SubstitutionDialog::SubstitutionDialog(session::SimulationController &simulation, const QString &name, QWidget *over)
    : QDialog(over)
{
    setObjectName(QStringLiteral("substitution-dialog"));
    setWindowTitle(tr("Placeholders"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *form = new SubstitutionForm(simulation, simulation.session());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(form, 1);
    column->addWidget(buttons);
    resize(460, sizeHint().height());
    form->focusOn(name);
}

} // namespace simulator
