// Small Terraform files, one for each way in which a definition stands in one.
#pragma once

#include <QStringList>

namespace samples {

// A machine whose definition is what is given.
inline QString resource(const QString &definition)
{
    return QStringLiteral(
               "resource \"aws_sfn_state_machine\" \"order\" {\n  name       = \"o-${var.stage}\"\n  definition = ")
        + definition + QStringLiteral("\n}\n");
}

inline const QString Heredoc = QStringLiteral(R"(resource "aws_sfn_state_machine" "order" {
  definition = <<EOF
{
  "StartAt": "A",
  "States": {
    "A": {
      "Type": "Task",
      "Resource": "${aws_lambda_function.f.arn}",
      "TimeoutSeconds": ${var.seconds},
      "Parameters": { "Name": "x-${var.stage}", "Same": "${ aws_lambda_function.f.arn }", "Literal": "$${Name}" },
      "End": true
    }
  }
}
EOF
  role_arn = aws_iam_role.r.arn
}
)");

inline const QString Local = QStringLiteral(R"(locals {
  other = 1
  flow  = <<-JSON
    {
      "StartAt": "A",

      "States": { "A": { "Type": "Pass", "End": true } }
    }
  JSON
}

module "flow" {
  source     = "terraform-aws-modules/step-functions/aws"
  definition = local.flow
  type       = "EXPRESS"
}
)");

inline const QString Encoded = QStringLiteral(R"(resource "aws_sfn_state_machine" "order" {
  definition = jsonencode({
    # where it begins
    StartAt   = "A"
    "Comment" : "a \"b\" \u00e9 $${Name} ${var.stage}", // what it is
    States = {
      A = {
        Type       = "Task",
        Resource   = aws_lambda_function.f[0].arn
        Retry      = [{ ErrorEquals = ["E", local.e,], MaxAttempts = 03 }, ]
        Parameters = merge(local.p, { x = "}" }) /* and more */

        (var.key)  = "${local.e}"
        Output     = <<-EOT
          {% $states.input {
            "a": 1 } %}
        EOT
        End        = true,
      }
    }
  })
}
)");

inline const QString EncodedText = QStringLiteral(R"({

  "StartAt": "A",
  "Comment": "a \"b\" \u00e9 ${!Name} ${var.stage}",
  "States": {
    "A": {
      "Type": "Task",
      "Resource": "${aws_lambda_function.f.0.arn}",
      "Retry": [{ "ErrorEquals": ["E", "${local.e}"], "MaxAttempts": 3 }],
      "Parameters": "${merge.local.p.x}",

      "${var.key}": "${local.e}",
      "Output": "{% $states.input {\n  \"a\": 1 } %}\n",
      "End": true
    }
  }
})");

inline const QString TemplateFile = QStringLiteral(R"(data "template_file" "flow" {
  template = "${file("${path.module}/flow.json")}"
  vars = {
    Fn    = aws_lambda_function.f.arn
    "Max" = 3
    Name  = "x"
  }
}

resource "aws_sfn_state_machine" "order" {
  definition = "${data.template_file.flow.rendered}"
}
)");

inline const QString TemplateInline = QStringLiteral(R"(data "template_file" "flow" {
  template = <<EOF
{ "StartAt": "$${First}" }
EOF
  vars {
    First = "A"
  }
}

resource "aws_sfn_state_machine" "order" {
  definition = data.template_file.flow.rendered
}
)");

inline const QString Directives = QStringLiteral(R"(resource "aws_sfn_state_machine" "order" {
  definition = <<EOF
{ %{ if var.a }"StartAt": "A",%{ endif } "States": {} }
EOF
}
)");

// One of each kind that can be edited.
inline QStringList withInner()
{
    return {Heredoc,
            Local,
            Encoded,
            TemplateInline,
            resource(u"\"{\\\"StartAt\\\": \\\"A\\\",\\n\\\"B\\\": \\\"$${C} ${d.e}\\\"}\""_qs),
            resource(u"jsonencode({StartAt=\"A\",States={}})"_qs),
            resource(u"jsonencode({\n\tStartAt=\"A\"\n\n\tStates={\n\t\tA={}\n\t}\n\t})"_qs)};
}

} // namespace samples
