"""The peer: scores and contributions of XGBoost behind Flask, from memory. FOLDER names the files.

Written to be fast: rows and numbers of clients lie in memory, a row is scored in place, on one
thread of each worker (OMP_NUM_THREADS=1, or OpenMP's threads wait for each other).
"""
import json
import os

import numpy
import xgboost
from flask import Flask, jsonify, request

folder = os.environ["FOLDER"]
matrix = numpy.load(f"{folder}/matrix.npy", mmap_mode="r")
rows = {int(client): row for row, client in enumerate(numpy.load(f"{folder}/clients.npy"))}
slots = json.load(open(f"{folder}/slots.json"))
places = {slot: place for place, slot in enumerate(slots)}
booster = xgboost.Booster(model_file=f"{folder}/model.ubj")
booster.set_param({"nthread": 1})
app = Flask(__name__)


def score(client, row):
    probability = float(booster.inplace_predict(row.reshape(1, -1))[0])
    decision = "refused" if probability > 1 / 11 else "granted"
    return jsonify(client=client, probability=probability, decision=decision)


@app.get("/clients/<int:client>/score")
def score_of_client(client):
    row = rows.get(client)
    return (jsonify(error="unknown client"), 404) if row is None else score(client, matrix[row])


@app.post("/scores")
def score_of_body():
    row = numpy.full(len(slots), numpy.nan, dtype="float32")
    for slot, value in request.get_json()["slots"].items():
        row[places[slot]] = value
    return score(None, row)


@app.get("/clients/<int:client>/explanation")
def explanation(client):
    row = rows.get(client)
    if row is None:
        return jsonify(error="unknown client"), 404
    asked = xgboost.DMatrix(matrix[row].reshape(1, -1), nthread=1)
    parts = booster.predict(asked, pred_contribs=True)[0].tolist()
    return jsonify(client=client, contributions=dict(zip(slots, parts)), baseline=parts[-1])
