using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Montrose.Migrations
{
    /// <inheritdoc />
    public partial class Invoices_plans_and_grants : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Service",
                schema: "billing",
                table: "Transactions",
                type: "character varying(32)",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "GrantKind",
                schema: "billing",
                table: "Redemptions",
                type: "character varying(32)",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "GrantText",
                schema: "billing",
                table: "Redemptions",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "GrantKind",
                schema: "billing",
                table: "RedeemCodes",
                type: "character varying(32)",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "GrantSubject",
                schema: "billing",
                table: "RedeemCodes",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "GrantText",
                schema: "billing",
                table: "RedeemCodes",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Label",
                schema: "billing",
                table: "PaymentMethods",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "RechargeBelowMinorUnits",
                schema: "billing",
                table: "Accounts",
                type: "bigint",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AutoRecharges",
                schema: "billing",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    ClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    PaymentMethodId = table.Column<Guid>(type: "uuid", nullable: false),
                    Currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    ThresholdMinorUnits = table.Column<long>(type: "bigint", nullable: false),
                    AmountMinorUnits = table.Column<long>(type: "bigint", nullable: false),
                    MonthlyCeilingMinorUnits = table.Column<long>(type: "bigint", nullable: true),
                    IsOn = table.Column<bool>(type: "boolean", nullable: false),
                    Failures = table.Column<int>(type: "integer", nullable: false),
                    FailureCode = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    StoppedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    NextTryAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AutoRecharges", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Invoices",
                schema: "billing",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    ClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    State = table.Column<int>(type: "integer", nullable: false),
                    Number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Sequence = table.Column<long>(type: "bigint", nullable: true),
                    Currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    PricesIncludeTax = table.Column<bool>(type: "boolean", nullable: false),
                    IsReverseCharge = table.Column<bool>(type: "boolean", nullable: false),
                    NetMinorUnits = table.Column<long>(type: "bigint", nullable: false),
                    TaxMinorUnits = table.Column<long>(type: "bigint", nullable: false),
                    TotalMinorUnits = table.Column<long>(type: "bigint", nullable: false),
                    CreditedMinorUnits = table.Column<long>(type: "bigint", nullable: false),
                    CreditedTaxMinorUnits = table.Column<long>(type: "bigint", nullable: false),
                    DueInDays = table.Column<int>(type: "integer", nullable: true),
                    Notes = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    Provider = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    ObjectId = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    CreditedInvoiceId = table.Column<Guid>(type: "uuid", nullable: true),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PaidAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    PaymentId = table.Column<Guid>(type: "uuid", nullable: true),
                    VoidedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    SentAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    BuyerEmail = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    BuyerName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    BuyerTaxNumber = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    BuyerCity = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    BuyerCountry = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: true),
                    BuyerPostalCode = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    BuyerRegion = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    BuyerStreet = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    SellerEmail = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    SellerName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    SellerTaxNumber = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    SellerCity = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    SellerCountry = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: true),
                    SellerPostalCode = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    SellerRegion = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    SellerStreet = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    ExtraProperties = table.Column<string>(type: "text", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Invoices", x => x.Id);
                    table.CheckConstraint("CK_Invoices_Credited", "\"CreditedMinorUnits\" BETWEEN 0 AND \"TotalMinorUnits\"");
                    table.CheckConstraint("CK_Invoices_Total", "\"TotalMinorUnits\" = \"NetMinorUnits\" + \"TaxMinorUnits\" AND \"TotalMinorUnits\" >= 0");
                    table.ForeignKey(
                        name: "FK_Invoices_Invoices_CreditedInvoiceId",
                        column: x => x.CreditedInvoiceId,
                        principalSchema: "billing",
                        principalTable: "Invoices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "InvoiceSeries",
                schema: "billing",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Last = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InvoiceSeries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Plans",
                schema: "billing",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    Name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    NormalizedName = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Description = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    MonthMinorUnits = table.Column<long>(type: "bigint", nullable: false),
                    YearMinorUnits = table.Column<long>(type: "bigint", nullable: false),
                    TrialDays = table.Column<int>(type: "integer", nullable: false),
                    Services = table.Column<int[]>(type: "integer[]", nullable: false),
                    ArchivedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ExtraProperties = table.Column<string>(type: "text", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true),
                    IsDeleted = table.Column<bool>(type: "boolean", nullable: false, defaultValue: false),
                    DeleterId = table.Column<Guid>(type: "uuid", nullable: true),
                    DeletionTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Plans", x => x.Id);
                    table.CheckConstraint("CK_Plans_Prices", "\"MonthMinorUnits\" >= 0 AND \"YearMinorUnits\" >= 0");
                });

            migrationBuilder.CreateTable(
                name: "SubscriptionCharges",
                schema: "billing",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    ClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    SubscriptionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Purpose = table.Column<int>(type: "integer", nullable: false),
                    PlanId = table.Column<Guid>(type: "uuid", nullable: false),
                    PriceMinorUnits = table.Column<long>(type: "bigint", nullable: false),
                    AmountMinorUnits = table.Column<long>(type: "bigint", nullable: false),
                    Currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    PeriodStart = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    PeriodEnd = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    State = table.Column<int>(type: "integer", nullable: false),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    FailureCode = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    PaidAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubscriptionCharges", x => x.Id);
                    table.CheckConstraint("CK_SubscriptionCharges_Amount", "\"AmountMinorUnits\" >= 0");
                });

            migrationBuilder.CreateTable(
                name: "SubscriptionEvents",
                schema: "billing",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    ClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    SubscriptionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    Key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    Detail = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    AmountMinorUnits = table.Column<long>(type: "bigint", nullable: true),
                    Currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: true),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    MailedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubscriptionEvents", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Subscriptions",
                schema: "billing",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    ClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    PlanId = table.Column<Guid>(type: "uuid", nullable: false),
                    Interval = table.Column<int>(type: "integer", nullable: false),
                    PriceMinorUnits = table.Column<long>(type: "bigint", nullable: false),
                    Currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    State = table.Column<int>(type: "integer", nullable: false),
                    AnchorDay = table.Column<int>(type: "integer", nullable: false),
                    PeriodStart = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    PeriodEnd = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    TrialEndsAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    CancelsAtPeriodEnd = table.Column<bool>(type: "boolean", nullable: false),
                    CancelledAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    NextPlanId = table.Column<Guid>(type: "uuid", nullable: true),
                    NextInterval = table.Column<int>(type: "integer", nullable: true),
                    Choice = table.Column<int>(type: "integer", nullable: false),
                    PaymentMethodId = table.Column<Guid>(type: "uuid", nullable: true),
                    NextActionAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    RemindAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    AwaitedUntil = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    PastDueSince = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Dunning = table.Column<int>(type: "integer", nullable: false),
                    Retries = table.Column<int>(type: "integer", nullable: false),
                    OpenChargeId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Subscriptions", x => x.Id);
                    table.CheckConstraint("CK_Subscriptions_Period", "\"PeriodStart\" < \"PeriodEnd\"");
                });

            migrationBuilder.CreateTable(
                name: "TaxRates",
                schema: "billing",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    Name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Country = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    Region = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    Category = table.Column<int>(type: "integer", nullable: false),
                    BasisPoints = table.Column<int>(type: "integer", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ExtraProperties = table.Column<string>(type: "text", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TaxRates", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "UsageBuckets",
                schema: "billing",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    ClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    Meter = table.Column<int>(type: "integer", nullable: false),
                    From = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Until = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Used = table.Column<long>(type: "bigint", nullable: false),
                    Peak = table.Column<long>(type: "bigint", nullable: false),
                    ToldPercent = table.Column<int>(type: "integer", nullable: false),
                    PricedInChargeId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UsageBuckets", x => x.Id);
                    table.CheckConstraint("CK_UsageBuckets_Used", "\"Used\" >= 0 AND \"Peak\" >= \"Used\"");
                });

            migrationBuilder.CreateTable(
                name: "UsageRecords",
                schema: "billing",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    ClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    Meter = table.Column<int>(type: "integer", nullable: false),
                    BucketId = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Quantity = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UsageRecords", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "InvoiceLines",
                schema: "billing",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    ClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    InvoiceId = table.Column<Guid>(type: "uuid", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Description = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Quantity = table.Column<decimal>(type: "numeric(12,3)", precision: 12, scale: 3, nullable: false),
                    UnitPriceMinorUnits = table.Column<long>(type: "bigint", nullable: false),
                    TaxCategory = table.Column<int>(type: "integer", nullable: false),
                    TaxBasisPoints = table.Column<int>(type: "integer", nullable: false),
                    NetMinorUnits = table.Column<long>(type: "bigint", nullable: false),
                    TaxMinorUnits = table.Column<long>(type: "bigint", nullable: false),
                    CreditedLineId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InvoiceLines", x => x.Id);
                    table.CheckConstraint("CK_InvoiceLines_Quantity", "\"Quantity\" > 0");
                    table.ForeignKey(
                        name: "FK_InvoiceLines_Invoices_InvoiceId",
                        column: x => x.InvoiceId,
                        principalSchema: "billing",
                        principalTable: "Invoices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "InvoiceReminders",
                schema: "billing",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    ClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    InvoiceId = table.Column<Guid>(type: "uuid", nullable: false),
                    DaysAfterDue = table.Column<int>(type: "integer", nullable: false),
                    SentAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InvoiceReminders", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InvoiceReminders_Invoices_InvoiceId",
                        column: x => x.InvoiceId,
                        principalSchema: "billing",
                        principalTable: "Invoices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PlanLimits",
                schema: "billing",
                columns: table => new
                {
                    PlanId = table.Column<Guid>(type: "uuid", nullable: false),
                    Meter = table.Column<int>(type: "integer", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    Included = table.Column<long>(type: "bigint", nullable: false),
                    OverageMinorUnits = table.Column<long>(type: "bigint", nullable: true),
                    OverageUnit = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanLimits", x => new { x.PlanId, x.Meter });
                    table.CheckConstraint("CK_PlanLimits_Unit", "\"OverageUnit\" > 0");
                    table.ForeignKey(
                        name: "FK_PlanLimits_Plans_PlanId",
                        column: x => x.PlanId,
                        principalSchema: "billing",
                        principalTable: "Plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SubscriptionChargeLines",
                schema: "billing",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    ClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    ChargeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Meter = table.Column<int>(type: "integer", nullable: true),
                    Quantity = table.Column<long>(type: "bigint", nullable: false),
                    AmountMinorUnits = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubscriptionChargeLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SubscriptionChargeLines_SubscriptionCharges_ChargeId",
                        column: x => x.ChargeId,
                        principalSchema: "billing",
                        principalTable: "SubscriptionCharges",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Transactions_TenantId_Time_Id",
                schema: "billing",
                table: "Transactions",
                columns: new[] { "TenantId", "Time", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Redemptions_TenantId_RedeemedAt",
                schema: "billing",
                table: "Redemptions",
                columns: new[] { "TenantId", "RedeemedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Payments_OneRecharge",
                schema: "billing",
                table: "Payments",
                column: "ClientId",
                unique: true,
                filter: "\"Provider\" = 'auto-recharge' AND \"State\" IN (1, 2, 3, 7)");

            migrationBuilder.CreateIndex(
                name: "IX_Payments_Open",
                schema: "billing",
                table: "Payments",
                column: "TenantId",
                filter: "\"State\" IN (1, 2, 3, 7)");

            migrationBuilder.CreateIndex(
                name: "IX_PaymentMethods_ExpiryYear_ExpiryMonth",
                schema: "billing",
                table: "PaymentMethods",
                columns: new[] { "ExpiryYear", "ExpiryMonth" },
                filter: "\"ExpiryNoticedAt\" IS NULL AND \"RemovedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_AutoRecharges_NextTryAt",
                schema: "billing",
                table: "AutoRecharges",
                column: "NextTryAt",
                filter: "\"NextTryAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_AutoRecharges_TenantId_ClientId",
                schema: "billing",
                table: "AutoRecharges",
                columns: new[] { "TenantId", "ClientId" },
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "IX_InvoiceLines_CreditedLineId",
                schema: "billing",
                table: "InvoiceLines",
                column: "CreditedLineId",
                filter: "\"CreditedLineId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_InvoiceLines_InvoiceId_Position",
                schema: "billing",
                table: "InvoiceLines",
                columns: new[] { "InvoiceId", "Position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_InvoiceReminders_InvoiceId_DaysAfterDue",
                schema: "billing",
                table: "InvoiceReminders",
                columns: new[] { "InvoiceId", "DaysAfterDue" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Invoices_ClientId_CreationTime_Id",
                schema: "billing",
                table: "Invoices",
                columns: new[] { "ClientId", "CreationTime", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Invoices_CreditedInvoiceId",
                schema: "billing",
                table: "Invoices",
                column: "CreditedInvoiceId",
                filter: "\"CreditedInvoiceId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Invoices_TenantId_CreationTime_Id",
                schema: "billing",
                table: "Invoices",
                columns: new[] { "TenantId", "CreationTime", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Invoices_TenantId_Kind_Year_Sequence",
                schema: "billing",
                table: "Invoices",
                columns: new[] { "TenantId", "Kind", "Year", "Sequence" },
                unique: true,
                filter: "\"Sequence\" IS NOT NULL")
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "IX_Invoices_TenantId_Number",
                schema: "billing",
                table: "Invoices",
                columns: new[] { "TenantId", "Number" },
                unique: true,
                filter: "\"Number\" IS NOT NULL")
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "IX_Invoices_TenantId_Provider_ObjectId",
                schema: "billing",
                table: "Invoices",
                columns: new[] { "TenantId", "Provider", "ObjectId" },
                unique: true,
                filter: "\"Provider\" IS NOT NULL")
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "IX_Invoices_TenantId_State_DueOn_Id",
                schema: "billing",
                table: "Invoices",
                columns: new[] { "TenantId", "State", "DueOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_InvoiceSeries_TenantId_Kind_Year",
                schema: "billing",
                table: "InvoiceSeries",
                columns: new[] { "TenantId", "Kind", "Year" },
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "IX_Plans_TenantId_NormalizedName",
                schema: "billing",
                table: "Plans",
                columns: new[] { "TenantId", "NormalizedName" },
                unique: true,
                filter: "\"IsDeleted\" = false")
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "IX_Plans_TenantId_Position_Id",
                schema: "billing",
                table: "Plans",
                columns: new[] { "TenantId", "Position", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_SubscriptionChargeLines_ChargeId_Number",
                schema: "billing",
                table: "SubscriptionChargeLines",
                columns: new[] { "ChargeId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SubscriptionCharges_OncePerPeriod",
                schema: "billing",
                table: "SubscriptionCharges",
                columns: new[] { "SubscriptionId", "PeriodStart" },
                unique: true,
                filter: "\"Purpose\" = 1");

            migrationBuilder.CreateIndex(
                name: "IX_SubscriptionCharges_OpenUpgrades",
                schema: "billing",
                table: "SubscriptionCharges",
                columns: new[] { "CreationTime", "Id" },
                filter: "\"Purpose\" = 2 AND \"State\" = 1");

            migrationBuilder.CreateIndex(
                name: "IX_SubscriptionCharges_SubscriptionId_CreationTime_Id",
                schema: "billing",
                table: "SubscriptionCharges",
                columns: new[] { "SubscriptionId", "CreationTime", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_SubscriptionCharges_TenantId_CreationTime_Id",
                schema: "billing",
                table: "SubscriptionCharges",
                columns: new[] { "TenantId", "CreationTime", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_SubscriptionEvents_SubscriptionId_At_Id",
                schema: "billing",
                table: "SubscriptionEvents",
                columns: new[] { "SubscriptionId", "At", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_SubscriptionEvents_SubscriptionId_Key",
                schema: "billing",
                table: "SubscriptionEvents",
                columns: new[] { "SubscriptionId", "Key" },
                unique: true,
                filter: "\"Key\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Subscriptions_ClientId_CreationTime",
                schema: "billing",
                table: "Subscriptions",
                columns: new[] { "ClientId", "CreationTime" });

            migrationBuilder.CreateIndex(
                name: "IX_Subscriptions_NextActionAt_Id",
                schema: "billing",
                table: "Subscriptions",
                columns: new[] { "NextActionAt", "Id" },
                filter: "\"NextActionAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Subscriptions_OneLive",
                schema: "billing",
                table: "Subscriptions",
                column: "ClientId",
                unique: true,
                filter: "\"State\" <> 5");

            migrationBuilder.CreateIndex(
                name: "IX_Subscriptions_TenantId_CreationTime_Id",
                schema: "billing",
                table: "Subscriptions",
                columns: new[] { "TenantId", "CreationTime", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Subscriptions_TenantId_PlanId",
                schema: "billing",
                table: "Subscriptions",
                columns: new[] { "TenantId", "PlanId" });

            migrationBuilder.CreateIndex(
                name: "IX_TaxRates_TenantId_Country_Region_Category_ValidFrom",
                schema: "billing",
                table: "TaxRates",
                columns: new[] { "TenantId", "Country", "Region", "Category", "ValidFrom" },
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "IX_UsageBuckets_ClientId_Meter_From",
                schema: "billing",
                table: "UsageBuckets",
                columns: new[] { "ClientId", "Meter", "From" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_UsageBuckets_ClientId_Until",
                schema: "billing",
                table: "UsageBuckets",
                columns: new[] { "ClientId", "Until" },
                filter: "\"PricedInChargeId\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_UsageRecords_BucketId",
                schema: "billing",
                table: "UsageRecords",
                column: "BucketId");

            migrationBuilder.CreateIndex(
                name: "IX_UsageRecords_ClientId_Meter_Key",
                schema: "billing",
                table: "UsageRecords",
                columns: new[] { "ClientId", "Meter", "Key" },
                unique: true);

            migrationBuilder.Sql(Montrose.Billing.EntityFrameworkCore.InvoicesPostgresSql.Up);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(Montrose.Billing.EntityFrameworkCore.InvoicesPostgresSql.Down);

            migrationBuilder.DropTable(
                name: "AutoRecharges",
                schema: "billing");

            migrationBuilder.DropTable(
                name: "InvoiceLines",
                schema: "billing");

            migrationBuilder.DropTable(
                name: "InvoiceReminders",
                schema: "billing");

            migrationBuilder.DropTable(
                name: "InvoiceSeries",
                schema: "billing");

            migrationBuilder.DropTable(
                name: "PlanLimits",
                schema: "billing");

            migrationBuilder.DropTable(
                name: "SubscriptionChargeLines",
                schema: "billing");

            migrationBuilder.DropTable(
                name: "SubscriptionEvents",
                schema: "billing");

            migrationBuilder.DropTable(
                name: "Subscriptions",
                schema: "billing");

            migrationBuilder.DropTable(
                name: "TaxRates",
                schema: "billing");

            migrationBuilder.DropTable(
                name: "UsageBuckets",
                schema: "billing");

            migrationBuilder.DropTable(
                name: "UsageRecords",
                schema: "billing");

            migrationBuilder.DropTable(
                name: "Invoices",
                schema: "billing");

            migrationBuilder.DropTable(
                name: "Plans",
                schema: "billing");

            migrationBuilder.DropTable(
                name: "SubscriptionCharges",
                schema: "billing");

            migrationBuilder.DropIndex(
                name: "IX_Transactions_TenantId_Time_Id",
                schema: "billing",
                table: "Transactions");

            migrationBuilder.DropIndex(
                name: "IX_Redemptions_TenantId_RedeemedAt",
                schema: "billing",
                table: "Redemptions");

            migrationBuilder.DropIndex(
                name: "IX_Payments_OneRecharge",
                schema: "billing",
                table: "Payments");

            migrationBuilder.DropIndex(
                name: "IX_Payments_Open",
                schema: "billing",
                table: "Payments");

            migrationBuilder.DropIndex(
                name: "IX_PaymentMethods_ExpiryYear_ExpiryMonth",
                schema: "billing",
                table: "PaymentMethods");

            migrationBuilder.DropColumn(
                name: "Service",
                schema: "billing",
                table: "Transactions");

            migrationBuilder.DropColumn(
                name: "GrantKind",
                schema: "billing",
                table: "Redemptions");

            migrationBuilder.DropColumn(
                name: "GrantText",
                schema: "billing",
                table: "Redemptions");

            migrationBuilder.DropColumn(
                name: "GrantKind",
                schema: "billing",
                table: "RedeemCodes");

            migrationBuilder.DropColumn(
                name: "GrantSubject",
                schema: "billing",
                table: "RedeemCodes");

            migrationBuilder.DropColumn(
                name: "GrantText",
                schema: "billing",
                table: "RedeemCodes");

            migrationBuilder.DropColumn(
                name: "Label",
                schema: "billing",
                table: "PaymentMethods");

            migrationBuilder.DropColumn(
                name: "RechargeBelowMinorUnits",
                schema: "billing",
                table: "Accounts");
        }
    }
}
