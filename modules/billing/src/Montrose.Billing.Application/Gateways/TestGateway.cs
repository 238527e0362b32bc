using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Montrose.Billing.EntityFrameworkCore;
using Montrose.Billing.Ledger;
using Montrose.Billing.Payments;
using Montrose.Integration;
using Montrose.Monetary;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Montrose.Billing.Gateways;

/// <summary>
/// The built-in gateway: moves no real money, and does what the person at its pay page, or the chosen card, says. It answers
/// as the others do, repetitions included, so that whatever works with it works with them.
/// </summary>
[ExposeServices(typeof(IPaymentGateway), typeof(ITestPayPage))]
public class TestGateway(
    IDbContextProvider<IBillingDbContext> contexts,
    IUnitOfWorkManager units,
    IPortalAddress portal,
    ICurrentTenant tenant,
    IClock clock) : IPaymentGateway, ITestPayPage, ITransientDependency
{
    private const int CardYears = 3;

    public GatewayKind Kind => GatewayKind.Test;

    public bool SavesMethods => true;

    public Task<bool> IsConfiguredAsync() => Task.FromResult(true);

    public Task<GatewayCheckout> OpenCheckoutAsync(CheckoutRequest request, CancellationToken cancellationToken = default) =>
        OpenAsync(request.Key, request.Amount, request.Title, request.ReturnUrl, request.CancelUrl);

    public Task CloseCheckoutAsync(string sessionId, CancellationToken cancellationToken = default) => Task.CompletedTask;

    public async Task<GatewayPayment> FindPaymentAsync(PaymentQuestion question, CancellationToken cancellationToken = default)
    {
        // A charge that the card delays has come by the time somebody asks.
        if (question.SessionId is not { } session) return question.ProviderPaymentId is { } id ? new GatewayPayment(PaymentState.Succeeded, id) : new GatewayPayment(PaymentState.Unknown);
        return await ReadAsync(Guid.Parse(session), c => c.StateAt(clock.Now)) switch
        {
            TestCheckoutState.Paid => new GatewayPayment(PaymentState.Succeeded, "test_" + session),
            TestCheckoutState.Declined => new GatewayPayment(PaymentState.Failed, null, "card_declined"),
            TestCheckoutState.Expired or null => new GatewayPayment(PaymentState.Cancelled),
            _ => new GatewayPayment(PaymentState.Pending),
        };
    }

    public Task<GatewayPayment> ChargeAsync(SavedMethodCharge charge, CancellationToken cancellationToken = default) => Task.FromResult(CardOf(charge.MethodId) switch
    {
        TestCard.Approve => new GatewayPayment(PaymentState.Succeeded, "test_" + charge.Key),
        TestCard.Confirm => new GatewayPayment(PaymentState.ActionRequired, null, "authentication_required"),
        TestCard.Delay => new GatewayPayment(PaymentState.Pending, "test_" + charge.Key),
        _ => new GatewayPayment(PaymentState.Failed, null, "card_declined"),
    });

    public Task<string?> CreateCustomerAsync(Guid clientId, string key, CancellationToken cancellationToken = default) => Task.FromResult<string?>(null);

    public Task<GatewayCheckout> OpenSetupAsync(SetupRequest request, CancellationToken cancellationToken = default) => OpenAsync(request.Key, null, "", request.ReturnUrl, request.CancelUrl);

    public async Task<GatewayMethod?> FindSetupAsync(string sessionId, CancellationToken cancellationToken = default)
    {
        var card = await ReadAsync(Guid.Parse(sessionId), c => c.StateAt(clock.Now) is TestCheckoutState.Paid ? c.Card : null);
        return card is { } chosen
            ? new GatewayMethod(null, $"{chosen.ToString().ToLowerInvariant()}-{sessionId}", "test", LastFour(chosen), clock.Now.Month, clock.Now.Year + CardYears)
            : null;
    }

    public Task RemoveMethodAsync(string methodId, CancellationToken cancellationToken = default) => Task.CompletedTask;

    public Task<GatewayRefund> RefundAsync(GatewayRefundRequest request, CancellationToken cancellationToken = default) =>
        Task.FromResult(new GatewayRefund(RefundState.Succeeded, "test_" + request.Key));

    /// <summary>It tells nothing by itself.</summary>
    public Task<bool> IsGenuineAsync(WebhookDelivery delivery, CancellationToken cancellationToken = default) => Task.FromResult(false);

    public Task<IReadOnlyList<string>> ReadRefundEventsAsync(DateTime since, CancellationToken cancellationToken = default) => Task.FromResult<IReadOnlyList<string>>([]);

    public GatewayNotice? Read(string body) => null;

    public async Task<TestPayPageDto?> FindAsync(Guid id)
    {
        using var unit = units.Begin(requiresNew: true);
        var checkout = await (await contexts.GetDbContextAsync()).TestCheckouts.AsNoTracking().FirstOrDefaultAsync(c => c.Id == id);
        await unit.CompleteAsync();
        return checkout is null ? null : new TestPayPageDto
        {
            Id = id,
            Amount = checkout is { AmountMinorUnits: { } minor, Currency: { } currency } ? new Money(minor, currency) : null,
            Title = checkout.Title,
            Step = checkout.StateAt(clock.Now) switch
            {
                TestCheckoutState.Open => TestPayStep.Choose,
                TestCheckoutState.Confirming => TestPayStep.Confirm,
                TestCheckoutState.Declined => TestPayStep.Declined,
                TestCheckoutState.Expired => TestPayStep.Expired,
                _ => TestPayStep.Done,
            },
            ReturnUrl = checkout.ReturnUrl,
            CancelUrl = checkout.CancelUrl,
        };
    }

    public Task ChooseAsync(Guid id, TestCard card) => ChangeAsync(id, c => c.Choose(card, clock.Now));

    public Task ConfirmAsync(Guid id, bool isApproved) => ChangeAsync(id, c => c.Confirm(isApproved, clock.Now));

    public Task TryAgainAsync(Guid id) => ChangeAsync(id, c => c.TryAgain(clock.Now));

    private async Task<GatewayCheckout> OpenAsync(string key, Money? amount, string title, string returnUrl, string cancelUrl)
    {
        var known = await FindByKeyAsync(key);
        if (known is null)
        {
            try
            {
                using var unit = units.Begin(requiresNew: true, isTransactional: true);
                // Not in sequence: its id is the secret in the page's address.
                known = Guid.NewGuid();
                var cut = title.Length <= LedgerConsts.MaxDescriptionLength ? title : title[..LedgerConsts.MaxDescriptionLength];
                (await contexts.GetDbContextAsync()).TestCheckouts.Add(new TestCheckout(known.Value, tenant.Id, key, amount, cut, returnUrl, cancelUrl, clock.Now));
                await unit.CompleteAsync();
            }
            catch (DbUpdateException e) when (e.IsUniqueViolation())
            {
                known = await FindByKeyAsync(key);
            }
        }
        var id = known!.Value.ToString("D", CultureInfo.InvariantCulture);
        return new GatewayCheckout(id, $"{await portal.GetAsync()}/pay/test/{id}");
    }

    private async Task<Guid?> FindByKeyAsync(string key)
    {
        using var unit = units.Begin(requiresNew: true);
        var id = await (await contexts.GetDbContextAsync()).TestCheckouts.Where(c => c.Key == key).Select(c => (Guid?)c.Id).FirstOrDefaultAsync();
        await unit.CompleteAsync();
        return id;
    }

    private async Task<T?> ReadAsync<T>(Guid id, Func<TestCheckout, T?> read) where T : struct
    {
        using var unit = units.Begin(requiresNew: true);
        var checkout = await (await contexts.GetDbContextAsync()).TestCheckouts.AsNoTracking().FirstOrDefaultAsync(c => c.Id == id);
        await unit.CompleteAsync();
        return checkout is null ? null : read(checkout);
    }

    private async Task<TestCheckoutState?> ReadAsync(Guid id, Func<TestCheckout, TestCheckoutState> read) => await ReadAsync<TestCheckoutState>(id, c => read(c));

    private async Task ChangeAsync(Guid id, Action<TestCheckout> change)
    {
        using var unit = units.Begin(requiresNew: true, isTransactional: true);
        var db = await contexts.GetDbContextAsync();
        // Two clicks at the same time: the second waits and finds what the first decided.
        await db.TestCheckouts.Where(c => c.Id == id).ExecuteUpdateAsync(s => s.SetProperty(c => c.Key, c => c.Key));
        if (await db.TestCheckouts.AsTracking().FirstOrDefaultAsync(c => c.Id == id) is { } checkout) change(checkout);
        await unit.CompleteAsync();
    }

    private static TestCard CardOf(string methodId) => Enum.TryParse<TestCard>(methodId.Split('-')[0], ignoreCase: true, out var card) ? card : TestCard.Decline;

    private static string LastFour(TestCard card) => card switch { TestCard.Approve => "4242", TestCard.Confirm => "3155", TestCard.Delay => "0077", _ => "0002" };
}
