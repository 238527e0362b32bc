using Microsoft.AspNetCore.Authorization;
using Montrose.Billing.Invoices.Pdf;
using Montrose.Billing.Localization;
using Montrose.Billing.Permissions;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Content;
using Volo.Abp.Uow;

namespace Montrose.Billing.Invoices;

[Authorize(BillingPermissions.Invoices.View)]
public class InvoiceAppService : ApplicationService, IInvoiceAppService
{
    private readonly InvoiceDesk _desk;
    private readonly CreditNoteIssuer _creditNotes;
    private readonly InvoiceQueries _queries;
    private readonly InvoiceReader _reader;
    private readonly InvoiceFiles _files;

    public InvoiceAppService(InvoiceDesk desk, CreditNoteIssuer creditNotes, InvoiceQueries queries, InvoiceReader reader, InvoiceFiles files)
    {
        (_desk, _creditNotes, _queries, _reader, _files) = (desk, creditNotes, queries, reader, files);
        LocalizationResource = typeof(BillingResource);
    }

    public Task<PagedResultDto<InvoiceDto>> GetListAsync(GetInvoicesInput input) => _queries.ListAsync(input);

    public Task<InvoiceTotalsDto> GetTotalsAsync(GetInvoicesInput input) => _queries.TotalsAsync(input);

    public Task<InvoiceDetailDto> GetAsync(Guid id) => _reader.GetAsync(id, null);

    public async Task<IRemoteStreamContent> GetPdfAsync(Guid id) => await _files.WriteAsync(await _reader.GetAsync(id, null));

    [Authorize(BillingPermissions.Invoices.Edit)]
    [UnitOfWork(isTransactional: true)]
    public async Task<InvoiceDetailDto> CreateAsync(SaveInvoiceInput input) => await GetAsync(await _desk.CreateAsync(input));

    [Authorize(BillingPermissions.Invoices.Edit)]
    [UnitOfWork(isTransactional: true)]
    public async Task<InvoiceDetailDto> UpdateAsync(Guid id, SaveInvoiceInput input)
    {
        await _desk.UpdateAsync(id, input);
        return await GetAsync(id);
    }

    [Authorize(BillingPermissions.Invoices.Edit)]
    [UnitOfWork(isTransactional: true)]
    public Task DeleteAsync(Guid id) => _desk.DeleteAsync(id);

    [Authorize(BillingPermissions.Invoices.Finalise)]
    [UnitOfWork(isTransactional: true)]
    public async Task<InvoiceDetailDto> FinaliseAsync(Guid id)
    {
        await _desk.FinaliseAsync(id);
        return await GetAsync(id);
    }

    [Authorize(BillingPermissions.Invoices.Finalise)]
    [UnitOfWork(isTransactional: true)]
    public async Task<InvoiceDetailDto> VoidAsync(Guid id)
    {
        await _desk.VoidAsync(id);
        return await GetAsync(id);
    }

    [Authorize(BillingPermissions.Invoices.Credit)]
    [UnitOfWork(isTransactional: true)]
    public async Task<InvoiceDetailDto> CreditAsync(Guid id, CreditInvoiceInput input)
    {
        var credits = input.Lines?.ConvertAll(l => new LineCredit(l.LineId, l.AmountMinorUnits));
        return await GetAsync((await _creditNotes.CreditAsync(id, credits, input.Target, input.Reason, input.RequestKey)).Id);
    }

    [Authorize(BillingPermissions.Invoices.Finalise)]
    [UnitOfWork(isTransactional: true)]
    public async Task<InvoiceDetailDto> SendAsync(Guid id)
    {
        await _desk.SendAsync(id);
        return await GetAsync(id);
    }
}
