using Microsoft.AspNetCore.Authorization;
using Montrose.Billing.Localization;
using Montrose.Billing.Permissions;
using Volo.Abp.Application.Services;

namespace Montrose.Billing.Transactions;

[Authorize(BillingPermissions.Transactions.View)]
public class TransactionAppService : ApplicationService, ITransactionAppService
{
    private readonly TransactionQueries _queries;

    public TransactionAppService(TransactionQueries queries)
    {
        _queries = queries;
        LocalizationResource = typeof(BillingResource);
    }

    public Task<TransactionsDto> GetListAsync(GetTransactionsInput input) => _queries.ListAsync(input);

    public Task<TransactionDetailDto> GetAsync(Guid id) => _queries.GetAsync(id);
}
