"""Test cases of the order example, as a rehearsal: the sample's three stories in turn, each with an order of its own.
usage: make_cases.py COUNT > NAME.rehearsal.json"""
import json
import sys


def answer(state, first, last, what):
    return {"State": state, "First": first, "Last": last, "Answer": what}


def throws(error):
    return {"Throw": {"Error": error, "Cause": "A operadora disse que não."}}


def case(number):
    story = number % 3  # the card is busy twice; it is refused; the stock comes a day later

    def order(available):
        return {"pedido": number, "total": 89.9, "produto": "caneca", "quantidade": 1 + number % 7,
                "disponivel": available, "cliente": {"nome": "Ana", "email": "ana@example.com"}}

    def valid(attempt, available):
        return answer("ValidarPedido", attempt, attempt, {"Return": {"StatusCode": 200, "Payload": order(available)}})

    def charged(attempt):
        return answer("CobrarCartão", attempt, attempt,
                      {"Return": {"StatusCode": 200, "Payload": {"nsu": str(number)}}})

    answers = [answer(state, 0, 0, {"Return": {"MessageId": "0f6a1c4e"}})
               for state in ("ReservarEstoque", "EnviarConfirmação", "NotificarFalha")]
    expected = {"Status": "SUCCEEDED",
                "Output": {**order(True), "cobranca": {"nsu": str(number), "reservado": 1 + number % 7}}}
    if story == 0:
        answers += [valid(0, True), answer("CobrarCartão", 0, 1, throws("CartaoOcupado")), charged(2)]
    elif story == 1:
        answers += [valid(0, True), answer("CobrarCartão", 0, 0, throws("CartaoRecusado"))]
        expected = {"Status": "FAILED", "Error": "PedidoFalhou"}
    else:
        answers += [valid(0, False), valid(1, True), charged(0)]
    return {"Name": f"pedido {number}", "Input": json.dumps({"pedido": number}), "Answers": answers,
            "Expect": expected}


print(json.dumps({"Cases": [case(number) for number in range(int(sys.argv[1]))]}, ensure_ascii=False))
