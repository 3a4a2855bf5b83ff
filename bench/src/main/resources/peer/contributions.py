"""Milliseconds that XGBoost takes to explain a row, of many at once, on one thread: best of five."""
import sys
import time

import numpy
import xgboost

folder, rows = sys.argv[1], int(sys.argv[2])
booster = xgboost.Booster(model_file=f"{folder}/model.ubj")
booster.set_param({"nthread": 1})
asked = xgboost.DMatrix(numpy.load(f"{folder}/matrix.npy", mmap_mode="r")[:rows], nthread=1)
best = float("inf")
for _ in range(5):
    start = time.perf_counter()
    booster.predict(asked, pred_contribs=True)
    best = min(best, time.perf_counter() - start)
print(1000 * best / asked.num_row())
