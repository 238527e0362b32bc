using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Gateways;
using Montrose.Integration;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Montrose.Billing.PaymentMethods;

/// <summary>Has gateways save cards and forget them; no transaction is open meanwhile.</summary>
public class MethodDesk(
    IDbContextProvider<IBillingDbContext> contexts,
    IUnitOfWorkManager units,
    GatewayDirectory gateways,
    AgencyCurrency currency,
    IPortalAddress portal,
    ICurrentTenant tenant,
    IGuidGenerator guids,
    IClock clock) : ITransientDependency
{
    /// <summary>Whether there is a default card or account that has not expired.</summary>
    public async Task<bool> HasUsableDefaultAsync(Guid clientId)
    {
        var method = await (await contexts.GetDbContextAsync()).PaymentMethods.AsNoTracking().FirstOrDefaultAsync(m => m.ClientId == clientId && m.IsDefault);
        return method is not null && !PaymentMethod.IsExpiredAt(method.ExpiryYear, method.ExpiryMonth, clock.Now);
    }

    /// <exception cref="Volo.Abp.BusinessException">Billing:Gateway.NotAvailable, .Refused, .DoesNotAnswer, Billing:PaymentMethod.TooMany</exception>
    public async Task<MethodSetupDto> StartAsync(Guid clientId, GatewayKind kind)
    {
        var gateway = await gateways.GetAvailableAsync(kind);
        if (!gateway.SavesMethods) throw Errors.GatewayNotAvailable();
        var setup = await InUnitAsync(async db =>
        {
            if (await db.PaymentMethods.CountAsync(m => m.ClientId == clientId && m.RemovedAt == null) >= PaymentMethodConsts.MaxPerClient) throw Errors.TooManyPaymentMethods();
            var begun = new MethodSetup(guids.Create(), tenant.Id, clientId, kind, clock.Now);
            db.MethodSetups.Add(begun);
            return begun;
        });
        try
        {
            var customer = await CustomerAsync(clientId, gateway);
            var address = await portal.GetAsync();
            var id = setup.Id.ToString("D", CultureInfo.InvariantCulture);
            var page = await gateway.OpenSetupAsync(new SetupRequest("setup-" + id, customer, await currency.GetAsync(), $"{address}/dashboard/client/payment-methods?saved={id}", $"{address}/dashboard/client/payment-methods"));
            await InUnitAsync(async db =>
            {
                (await db.MethodSetups.AsTracking().SingleAsync(s => s.Id == setup.Id)).Open(page.SessionId);
                return true;
            });
            return new MethodSetupDto { Id = setup.Id, RedirectUrl = page.Url };
        }
        catch (GatewayRefusedException e)
        {
            throw Errors.GatewayRefused(e.Code);
        }
        catch (GatewayUnknownException)
        {
            throw Errors.GatewayDoesNotAnswer();
        }
    }

    /// <summary>What the gateway saved is kept here, once.</summary>
    public async Task CompleteAsync(Guid clientId, Guid setupId)
    {
        var setup = await InUnitAsync(db => db.MethodSetups.AsNoTracking().FirstOrDefaultAsync(s => s.Id == setupId && s.ClientId == clientId)) ?? throw new EntityNotFoundException(typeof(MethodSetup), setupId);
        if (setup is not { PaymentMethodId: null, SessionId: { } session }) return;
        GatewayMethod? saved;
        try
        {
            saved = await gateways.Get(setup.Gateway).FindSetupAsync(session);
        }
        catch (GatewayRefusedException e)
        {
            throw Errors.GatewayRefused(e.Code);
        }
        catch (GatewayUnknownException)
        {
            throw Errors.GatewayDoesNotAnswer();
        }
        if (saved is null) return;
        await InUnitAsync(async db =>
        {
            await LockAsync(db, setupId);
            var locked = await db.MethodSetups.AsTracking().SingleAsync(s => s.Id == setupId);
            if (locked.PaymentMethodId is not null) return true;
            var isFirst = !await db.PaymentMethods.AnyAsync(m => m.ClientId == clientId && m.IsDefault);
            var method = new PaymentMethod(guids.Create(), tenant.Id, clientId, setup.Gateway, saved, isFirst, clock.Now);
            db.PaymentMethods.Add(method);
            locked.Complete(method.Id);
            return true;
        });
    }

    public Task MakeDefaultAsync(Guid clientId, Guid id) => InUnitAsync(async db =>
    {
        if (!await db.PaymentMethods.AnyAsync(m => m.Id == id && m.ClientId == clientId && m.RemovedAt == null)) throw new EntityNotFoundException(typeof(PaymentMethod), id);
        await db.PaymentMethods.Where(m => m.ClientId == clientId && m.IsDefault && m.Id != id).ExecuteUpdateAsync(s => s.SetProperty(m => m.IsDefault, false));
        await db.PaymentMethods.Where(m => m.Id == id).ExecuteUpdateAsync(s => s.SetProperty(m => m.IsDefault, true));
        return true;
    });

    /// <summary>Gone here at once; the gateway is told afterwards. The newest of those that are left becomes the default.</summary>
    public async Task RemoveAsync(Guid clientId, Guid id)
    {
        var method = await InUnitAsync(async db =>
        {
            var own = await db.PaymentMethods.AsTracking().FirstOrDefaultAsync(m => m.Id == id && m.ClientId == clientId && m.RemovedAt == null) ?? throw new EntityNotFoundException(typeof(PaymentMethod), id);
            var wasDefault = own.IsDefault;
            own.Remove(clock.Now);
            await db.SaveChangesAsync();
            if (wasDefault && await db.PaymentMethods.AsTracking().Where(m => m.ClientId == clientId && m.RemovedAt == null).OrderByDescending(m => m.CreationTime).FirstOrDefaultAsync() is { } next) next.MakeDefault();
            return own;
        });
        try
        {
            await gateways.Get(method.Gateway).RemoveMethodAsync(method.MethodId);
        }
        catch (GatewayUnknownException)
        {
            // It is never charged again from here; that the gateway keeps it harms nobody.
        }
    }

    private async Task<string?> CustomerAsync(Guid clientId, IPaymentGateway gateway)
    {
        var known = await InUnitAsync(db => db.GatewayCustomers.Where(c => c.ClientId == clientId && c.Gateway == gateway.Kind).Select(c => c.CustomerId).FirstOrDefaultAsync());
        if (known is not null) return known;
        if (await gateway.CreateCustomerAsync(clientId, "customer-" + clientId.ToString("N", CultureInfo.InvariantCulture)) is not { } made) return null;
        try
        {
            await InUnitAsync(db => Task.FromResult(db.GatewayCustomers.Add(new GatewayCustomer(guids.Create(), tenant.Id, clientId, gateway.Kind, made))));
        }
        catch (DbUpdateException e) when (e.IsUniqueViolation())
        {
            // Somebody of the client's did the same in this moment, and the key made it the same customer.
        }
        return made;
    }

    private static Task LockAsync(IBillingDbContext db, Guid setupId) =>
        db.MethodSetups.Where(s => s.Id == setupId).ExecuteUpdateAsync(s => s.SetProperty(m => m.SessionId, m => m.SessionId));

    private async Task<T> InUnitAsync<T>(Func<IBillingDbContext, Task<T>> work)
    {
        using var unit = units.Begin(requiresNew: true, isTransactional: true);
        var result = await work(await contexts.GetDbContextAsync());
        await unit.CompleteAsync();
        return result;
    }
}
