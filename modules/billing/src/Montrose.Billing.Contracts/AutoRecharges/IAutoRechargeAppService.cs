using System.ComponentModel.DataAnnotations;
using Montrose.Billing.PaymentMethods;
using Montrose.Billing.Payments;
using Montrose.Monetary;
using Volo.Abp.Application.Services;

namespace Montrose.Billing.AutoRecharges;

/// <summary>How the signed-in client's wallet is recharged when it runs low (D5).</summary>
public interface IAutoRechargeAppService : IApplicationService
{
    /// <summary>The terms, how it stands, and the last recharges.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Client.NotAClientsAccount</exception>
    Task<AutoRechargeDto> GetAsync();

    /// <summary>Switches it on with these terms. What a bank still wants confirmed of an earlier recharge is given up.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Billing:AutoRecharge.ThresholdOutOfRange, .AmountOutOfRange, .CeilingOutOfRange, .MethodUnusable</exception>
    Task<AutoRechargeDto> UpdateAsync(UpdateAutoRechargeInput input);

    /// <summary>Switches it off; the terms are kept. Harmless where it is off.</summary>
    Task<AutoRechargeDto> TurnOffAsync();
}

public class UpdateAutoRechargeInput
{
    /// <summary>Minor units of the wallet's currency: what falls below that is recharged.</summary>
    [Range(1, AutoRechargeConsts.MaxMinorUnits)]
    public long ThresholdMinorUnits { get; set; }

    /// <summary>Minor units: by how much, each time.</summary>
    [Range(1, AutoRechargeConsts.MaxMinorUnits)]
    public long AmountMinorUnits { get; set; }

    /// <summary>Minor units: the most in a calendar month (UTC). Empty for no ceiling.</summary>
    [Range(1, AutoRechargeConsts.MaxMinorUnits)]
    public long? MonthlyCeilingMinorUnits { get; set; }

    /// <summary>The saved card or account that is charged.</summary>
    public Guid PaymentMethodId { get; set; }
}

/// <summary>Auto-recharge as the client sees it.</summary>
public class AutoRechargeDto
{
    public bool IsOn { get; set; }

    /// <summary>Nothing where it was never switched on.</summary>
    public Money? Threshold { get; set; }

    public Money? Amount { get; set; }

    /// <summary>Null for no ceiling.</summary>
    public Money? MonthlyCeiling { get; set; }

    public Guid? PaymentMethodId { get; set; }

    /// <summary>Refusals one after another; the third stops it.</summary>
    public int Failures { get; set; }

    /// <summary>The last refusal, in the provider's word for programs.</summary>
    public string? FailureCode { get; set; }

    /// <summary>UTC; when it stopped by itself. Null while it did not.</summary>
    public DateTime? StoppedAt { get; set; }

    /// <summary>UTC; nothing is tried before. Null where the next spend decides.</summary>
    public DateTime? NextTryAt { get; set; }

    /// <summary>A recharge that is on its way, or waits for the client's confirmation.</summary>
    public PaymentDto? Open { get; set; }

    /// <summary>What a threshold is at least.</summary>
    public Money MinThreshold { get; set; }

    /// <summary>What a recharge is at least.</summary>
    public Money MinAmount { get; set; }

    /// <summary>What each of them is at most.</summary>
    public Money Max { get; set; }

    /// <summary>What arrived in this calendar month (UTC).</summary>
    public RechargeSumDto ThisMonth { get; set; } = new();

    /// <summary>What has arrived altogether.</summary>
    public RechargeSumDto Altogether { get; set; } = new();

    /// <summary>The last ones, whatever became of them.</summary>
    public IReadOnlyList<PaymentDto> Recent { get; set; } = [];

    /// <summary>The client's saved cards and accounts.</summary>
    public IReadOnlyList<PaymentMethodDto> Methods { get; set; } = [];
}

/// <summary>How many recharges, and how much altogether.</summary>
public class RechargeSumDto
{
    public int Count { get; set; }
    public Money Amount { get; set; }
}
