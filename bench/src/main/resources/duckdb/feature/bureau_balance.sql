SELECT SK_ID_CURR,
  avg((DPD_LEVEL > 0)::INT) AS bureau_balance_late_share,
  avg((DPD_LEVEL > 0)::INT) FILTER (MONTHS_BALANCE >= -12) AS bureau_balance_late_share_12m,
  max(DPD_LEVEL) FILTER (MONTHS_BALANCE >= -24) AS bureau_balance_level_max_24m,
  avg(DPD_LEVEL) AS bureau_balance_level_mean,
  sum(DPD_LEVEL * exp(MONTHS_BALANCE / 12.0)) / sum(exp(MONTHS_BALANCE / 12.0))
    AS bureau_balance_level_decayed_mean,
  min(-MONTHS_BALANCE) FILTER (DPD_LEVEL > 0) AS bureau_balance_late_since
FROM read_parquet('${clean}/bureau_balance.parquet')
WHERE STATUS <> 'C'
GROUP BY SK_ID_CURR
