"""Grows the trees that both sides serve. Arguments: folder, number of trees, threads."""
import sys

import numpy
import xgboost

folder, trees, threads = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
matrix = numpy.load(f"{folder}/matrix.npy", mmap_mode="r")
outcome = numpy.load(f"{folder}/outcome.npy")
known = ~numpy.isnan(outcome)
parameters = dict(
    objective="binary:logistic", tree_method="hist", max_depth=4, eta=0.05, subsample=0.8,
    colsample_bytree=0.5, min_child_weight=20, reg_lambda=5, max_bin=256, nthread=threads,
    seed=20260701)
learned = xgboost.DMatrix(matrix[known], outcome[known])
xgboost.train(parameters, learned, trees).save_model(f"{folder}/model.ubj")
