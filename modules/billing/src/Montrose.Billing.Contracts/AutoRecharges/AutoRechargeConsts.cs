namespace Montrose.Billing.AutoRecharges;

/// <summary>Limits of auto-recharge.</summary>
public static class AutoRechargeConsts
{
    /// <summary>What payments of auto-recharge have for their module.</summary>
    public const string Provider = "auto-recharge";

    /// <summary>Major units of the wallet's currency: the least threshold.</summary>
    public const int MinThreshold = 5;

    /// <summary>Major units of the wallet's currency: the least that is recharged at once.</summary>
    public const int MinAmount = 10;

    /// <summary>Minor units: no threshold, amount or ceiling is larger.</summary>
    public const long MaxMinorUnits = 10_000_000;

    /// <summary>After so many refusals one after another it stops.</summary>
    public const int MaxFailures = 3;

    /// <summary>Recharges that its page shows.</summary>
    public const int Shown = 10;
}
