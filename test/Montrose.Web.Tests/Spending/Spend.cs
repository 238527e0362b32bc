using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Montrose.Billing.Integration;
using Montrose.Billing.Invoices;
using Montrose.Web.Tests.Api;

namespace Montrose.Web.Tests.Spending;

/// <summary>What the product answered to a spend.</summary>
/// <param name="Status">Of HTTP; 0 where there was no answer: the connection ended, or it took too long.</param>
/// <param name="Body">As it came.</param>
/// <param name="IsReplay">It is the answer of the first time.</param>
public sealed record SpendAnswer(int Status, string Body, bool IsReplay)
{
    public static readonly SpendAnswer None = new(0, "", IsReplay: false);

    public string? Code => Status is 0 or 200 ? null : (string?)JsonNode.Parse(Body)?["error"]?["code"];
}

/// <summary>A client pays an invoice from its wallet, through the API.</summary>
public static class Spend
{
    private const string Header = "Idempotency-Key";
    private const string Replayed = "Idempotent-Replayed";
    private const int PatienceSeconds = 10;
    private const int MuchPatienceSeconds = 90;

    public static async Task<SpendAnswer> AskAsync(ApiClientPerson client, Guid invoice, string? key = null, PayInvoiceInput? input = null, int patienceSeconds = MuchPatienceSeconds)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"api/billing/my-invoice/{invoice}/pay") { Content = JsonContent.Create(input ?? new PayInvoiceInput { Choice = PaymentChoice.Wallet }) };
        if (key is not null) request.Headers.Add(Header, key);
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(patienceSeconds));
        using var answer = await client.Client.Http.SendAsync(request, timeout.Token);
        return new SpendAnswer((int)answer.StatusCode, await answer.Content.ReadAsStringAsync(timeout.Token), answer.Headers.Contains(Replayed));
    }

    /// <summary>The same, of a server that may end in the middle of it.</summary>
    public static async Task<SpendAnswer> TryAsync(ApiClientPerson client, Guid invoice, string key)
    {
        try
        {
            return await AskAsync(client, invoice, key, patienceSeconds: PatienceSeconds);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or TaskCanceledException)
        {
            return SpendAnswer.None;
        }
    }
}
