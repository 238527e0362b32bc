using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Montrose.Billing.Payouts;

/// <summary>What payment providers paid out to the agency's bank, and what they hold (D13).</summary>
public interface IPayoutAppService : IApplicationService
{
    /// <summary>What was recorded, the newest first.</summary>
    Task<PagedResultDto<PayoutDto>> GetListAsync(GetPayoutsInput input);

    /// <summary>What each provider holds for the agency now, as the ledger has it.</summary>
    Task<ListResultDto<GatewayBalanceDto>> GetBalancesAsync();

    /// <summary>One of them.</summary>
    Task<PayoutDto> GetAsync(Guid id);

    /// <summary>Records a payout: the money leaves what the provider holds and is at the bank. The same reference of a provider with the same amount and day again is the same payout.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Billing:Payout.ReferenceTaken, .InFuture</exception>
    Task<PayoutDto> CreateAsync(RecordPayoutInput input);

    /// <summary>Takes a payout back by an entry that reverses it; its reference is free then. Harmless when repeated.</summary>
    Task<PayoutDto> ReverseAsync(Guid id, ReversePayoutInput input);
}
