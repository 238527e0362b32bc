using Volo.Abp.Application.Services;

namespace Montrose.Clients;

/// <summary>A client's own billing data (D9): what stands on its next invoices, and where they go.</summary>
public interface IMyBillingAppService : IApplicationService
{
    /// <summary>The billing data as it is saved.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:NotAClientsAccount</exception>
    Task<MyBillingDto> GetAsync();

    /// <summary>Changes all of it; invoices that are issued already stay as they are.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:NotAClientsAccount, Client.Archived, Country.Unknown, Email.Invalid</exception>
    Task<MyBillingDto> UpdateAsync(UpdateMyBillingInput input);
}
