using Microsoft.AspNetCore.Authorization;
using Montrose.Billing.Invoices.Pdf;
using Montrose.Billing.Localization;
using Montrose.Billing.Permissions;
using Montrose.Clients;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Content;
using Volo.Abp.Uow;

namespace Montrose.Billing.Invoices;

[Authorize(BillingPermissions.MyInvoices.View)]
public class MyInvoiceAppService : ApplicationService, IMyInvoiceAppService
{
    private readonly InvoiceQueries _queries;
    private readonly InvoiceReader _reader;
    private readonly InvoiceCollector _collector;
    private readonly InvoiceFiles _files;
    private readonly IClientScope _scope;

    public MyInvoiceAppService(InvoiceQueries queries, InvoiceReader reader, InvoiceCollector collector, InvoiceFiles files, IClientScope scope)
    {
        (_queries, _reader, _collector, _files, _scope) = (queries, reader, collector, files, scope);
        LocalizationResource = typeof(BillingResource);
    }

    public Task<PagedResultDto<InvoiceDto>> GetListAsync(GetMyInvoicesInput input) => _queries.OfClientAsync(_scope.OwnClient(), input);

    public Task<InvoiceDetailDto> GetAsync(Guid id) => _reader.GetAsync(id, _scope.OwnClient());

    public async Task<IRemoteStreamContent> GetPdfAsync(Guid id) => await _files.WriteAsync(await _reader.GetAsync(id, _scope.OwnClient()));

    [Authorize(BillingPermissions.MyInvoices.Pay)]
    [UnitOfWork(isTransactional: true)]
    public async Task<InvoicePaymentDto> PayAsync(Guid id, PayInvoiceInput input)
    {
        await _reader.GetAsync(id, _scope.OwnClient());
        var result = await _collector.CollectAsync(id, input.Choice, input.PaymentMethodId);
        return new InvoicePaymentDto { PaymentId = result.PaymentId, State = result.State, PayPath = result.PayPath };
    }
}
