using System.Linq.Expressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Localization;
using Montrose.Billing.Permissions;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Entities;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Uow;

namespace Montrose.Billing.Webhooks;

[Authorize(BillingPermissions.Webhooks.View)]
public class WebhookAppService : ApplicationService, IWebhookAppService
{
    private static readonly Expression<Func<WebhookEvent, WebhookDetailDto>> Projection = e => new WebhookDetailDto
    {
        Id = e.Id,
        Gateway = e.Gateway,
        EventId = e.EventId,
        Type = e.Type,
        State = e.State,
        Attempts = e.Attempts,
        PaymentId = e.PaymentId,
        ReceivedAt = e.ReceivedAt,
        Body = e.Body,
        Error = e.Error,
        AppliedAt = e.AppliedAt,
    };

    private readonly IDbContextProvider<IBillingDbContext> _contexts;
    private readonly WebhookApplier _applier;

    public WebhookAppService(IDbContextProvider<IBillingDbContext> contexts, WebhookApplier applier)
    {
        (_contexts, _applier) = (contexts, applier);
        LocalizationResource = typeof(BillingResource);
    }

    public async Task<PagedResultDto<WebhookDto>> GetListAsync(GetWebhooksInput input)
    {
        var query = (await _contexts.GetDbContextAsync()).WebhookEvents.AsNoTracking();
        if (input.State is { } state) query = query.Where(e => e.State == state);
        if (input.Gateway is { } gateway) query = query.Where(e => e.Gateway == gateway);
        if (!string.IsNullOrWhiteSpace(input.Filter))
        {
            var text = input.Filter.Trim();
            query = query.Where(e => e.EventId.StartsWith(text) || e.Type.StartsWith(text));
        }
        var total = await query.CountAsync();
        var rows = await query.OrderByDescending(e => e.ReceivedAt).ThenBy(e => e.Id).Skip(input.SkipCount).Take(input.MaxResultCount)
            .Select(e => new WebhookDto { Id = e.Id, Gateway = e.Gateway, EventId = e.EventId, Type = e.Type, State = e.State, Attempts = e.Attempts, PaymentId = e.PaymentId, ReceivedAt = e.ReceivedAt })
            .ToListAsync();
        return new PagedResultDto<WebhookDto>(total, rows);
    }

    public async Task<WebhookDetailDto> GetAsync(Guid id)
    {
        using var unit = UnitOfWorkManager.Begin();
        var found = await (await _contexts.GetDbContextAsync()).WebhookEvents.AsNoTracking().Where(e => e.Id == id).Select(Projection).FirstOrDefaultAsync();
        await unit.CompleteAsync();
        return found ?? throw new EntityNotFoundException(typeof(WebhookEvent), id);
    }

    [Authorize(BillingPermissions.Webhooks.Replay)]
    [UnitOfWork(IsDisabled = true)]
    public async Task<WebhookDetailDto> ReplayAsync(Guid id)
    {
        await GetAsync(id);
        try
        {
            await _applier.ApplyAsync(id);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // What went wrong stands in the event.
            Microsoft.Extensions.Logging.LoggerExtensions.LogWarning(Logger, e, "The replay of {Webhook} failed", id);
        }
        return await GetAsync(id);
    }
}
