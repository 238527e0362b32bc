using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Montrose.Billing.Integration;
using Montrose.Billing.Payments;
using Montrose.Billing.Tests.Infrastructure;
using Montrose.Monetary;
using Montrose.TestBase;
using Shouldly;
using Volo.Abp;
using Xunit;
using Xunit.Abstractions;

namespace Montrose.Billing.Tests.Application.Ledger;

/// <summary>
/// Random operations against a model of a few lines: whatever is done in whatever order, and again, both end with the same
/// balances and the same refusals (T11). MONTROSE_OPERATIONS says how many, MONTROSE_SEED which.
/// </summary>
[Trait("Procedure", "T11")]
public class ModelTests(BillingApp app, ITestOutputHelper output) : IClassFixture<BillingApp>
{
    private const int Wallets = 6;

    [Fact]
    public async Task Random_operations_end_as_in_the_model()
    {
        var operations = Number("MONTROSE_OPERATIONS") ?? (LongForms.AreAskedFor ? 100_000 : 600);
        var seed = Number("MONTROSE_SEED") ?? Environment.TickCount;
        output.WriteLine($"T11: MONTROSE_SEED={seed.ToString(CultureInfo.InvariantCulture)}, {operations} operations");
        var random = new Random(seed);
        var agency = await app.Given.AnAgency();
        var models = Enumerable.Range(0, Wallets).Select(_ => new WalletModel(Guid.NewGuid())).ToList();

        for (var i = 0; i < operations; i++)
        {
            var model = models[random.Next(Wallets)];
            var operation = Operation(random);
            var expected = operation.OnModel(model);
            var actual = await DoAsync(agency, model.ClientId, operation);
            actual.ShouldBe(expected, $"operation {i}: {operation} with MONTROSE_SEED={seed}");
            if (i % 200 == 199) await CompareAsync(models, seed);
        }

        await CompareAsync(models, seed);
        await app.Ledger.HoldAsync();
    }

    private static Step Operation(Random random)
    {
        // Few references, so that many operations meet an earlier one.
        var (reference, amount) = (random.Next(40).ToString(CultureInfo.InvariantCulture), random.Next(1, 900));
        return random.Next(6) switch
        {
            0 => new Step("credit", reference, amount),
            1 => new Step("charge", reference, amount),
            2 => new Step("refund", reference, amount),
            3 => new Step("hold", reference, amount),
            4 => new Step("capture", reference, amount),
            _ => new Step("release", reference, amount),
        };
    }

    private async Task<string?> DoAsync(TestAgency agency, Guid client, Step step)
    {
        try
        {
            await app.InTransactionAsync(agency, client, s => step.OnLedger(s, client, app.Clock.Now.AddYears(1)));
            return null;
        }
        catch (BusinessException e)
        {
            return e.Code;
        }
    }

    private async Task CompareAsync(IEnumerable<WalletModel> models, int seed)
    {
        foreach (var model in models)
        {
            (await BalanceAsync(model.ClientId, 1)).ShouldBe(model.Balance, $"wallet with MONTROSE_SEED={seed}");
            (await BalanceAsync(model.ClientId, 4)).ShouldBe(model.Held, $"held with MONTROSE_SEED={seed}");
            (await BalanceAsync(model.ClientId, 3)).ShouldBe(model.Purchases, $"purchases with MONTROSE_SEED={seed}");
        }
    }

    private Task<long> BalanceAsync(Guid client, int kind) => app.Ledger.AskAsync<long>(
        $"""SELECT coalesce(sum("BalanceMinorUnits"), 0)::bigint FROM billing."Accounts" WHERE "ClientId" = '{client}' AND "Kind" = {kind}""");

    private static int? Number(string name) => int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    private sealed record Step(string What, string Reference, long Amount)
    {
        private Money Money => new(Amount, "EUR");

        public string? OnModel(WalletModel model) => What switch
        {
            "credit" => model.Credit(Reference, Amount),
            "charge" => model.Charge(Reference, Amount),
            "refund" => model.Refund(Reference, Amount),
            "hold" => model.Hold(Reference, Amount),
            "capture" => model.Capture(Reference, Amount),
            _ => model.Release(Reference),
        };

        public Task OnLedger(IServiceProvider services, Guid client, DateTime expiry)
        {
            var (charges, wallets) = (services.GetRequiredService<IChargeIntegrationService>(), services.GetRequiredService<IWalletIntegrationService>());
            var id = $"{client:N}-{Reference}";
            return What switch
            {
                "credit" => wallets.RefundAsync(new WalletMovement(client, Money, "credits", id, "Credit")),
                "charge" => charges.ChargeAsync(new ChargeRequest(client, Money, Monetary.Money.Zero("EUR"), "courses", id, "Course", null, PaymentChoice.Wallet)),
                "refund" => RefundAsync(charges, id),
                "hold" => charges.HoldAsync(new HoldRequest(client, Money, "campaigns", id, "Campaign", expiry)),
                "capture" => charges.CaptureHoldAsync("campaigns", id, Money, Monetary.Money.Zero("EUR")),
                _ => charges.ReleaseHoldAsync("campaigns", id),
            };
        }

        private async Task RefundAsync(IChargeIntegrationService charges, string id)
        {
            if (await charges.FindAsync("courses", id) is null) throw new BusinessException("none");
            await charges.RefundAsync(new ChargeRefund("courses", id, Money, RefundTarget.Wallet, Amount.ToString(CultureInfo.InvariantCulture), null));
        }
    }

    /// <summary>What the ledger should do, in memory.</summary>
    private sealed class WalletModel(Guid clientId)
    {
        private const string NoFunds = "Billing:Wallet.InsufficientFunds";
        private readonly HashSet<string> _credits = new(StringComparer.Ordinal);
        private readonly Dictionary<string, (long Paid, long Refunded, HashSet<long> Keys)> _charges = new(StringComparer.Ordinal);
        private readonly Dictionary<string, (long Amount, long? Captured, bool IsReleased)> _holds = new(StringComparer.Ordinal);

        public Guid ClientId { get; } = clientId;
        public long Balance { get; private set; }
        public long Held { get; private set; }
        public long Purchases { get; private set; }

        public string? Credit(string reference, long amount)
        {
            if (_credits.Add(reference)) (Balance, Purchases) = (Balance + amount, Purchases - amount);
            return null;
        }

        public string? Charge(string reference, long amount)
        {
            if (_charges.ContainsKey(reference)) return null;
            if (amount > Balance) return NoFunds;
            (Balance, Purchases) = (Balance - amount, Purchases + amount);
            _charges[reference] = (amount, 0, []);
            return null;
        }

        public string? Refund(string reference, long amount)
        {
            if (!_charges.TryGetValue(reference, out var charge)) return "none";
            if (charge.Keys.Contains(amount)) return null;
            if (amount > charge.Paid - charge.Refunded) return "Billing:Payment.RefundTooLarge";
            charge.Keys.Add(amount);
            (Balance, Purchases) = (Balance + amount, Purchases - amount);
            _charges[reference] = (charge.Paid, charge.Refunded + amount, charge.Keys);
            return null;
        }

        public string? Hold(string reference, long amount)
        {
            if (_holds.ContainsKey(reference)) return null;
            if (amount > Balance) return NoFunds;
            (Balance, Held) = (Balance - amount, Held + amount);
            _holds[reference] = (amount, null, false);
            return null;
        }

        public string? Capture(string reference, long amount)
        {
            if (!_holds.TryGetValue(reference, out var hold) || hold.IsReleased) return "Billing:Hold.NotOpen";
            if (hold.Captured is { } captured) return captured == amount ? null : "Billing:Hold.NotOpen";
            if (amount > hold.Amount) return "Billing:Hold.TooSmall";
            (Balance, Held, Purchases) = (Balance + hold.Amount - amount, Held - hold.Amount, Purchases + amount);
            _holds[reference] = (hold.Amount, amount, false);
            return null;
        }

        public string? Release(string reference)
        {
            if (!_holds.TryGetValue(reference, out var hold) || hold.IsReleased) return null;
            if (hold.Captured is not null) return "Billing:Hold.NotOpen";
            (Balance, Held) = (Balance + hold.Amount, Held - hold.Amount);
            _holds[reference] = (hold.Amount, null, true);
            return null;
        }
    }
}
