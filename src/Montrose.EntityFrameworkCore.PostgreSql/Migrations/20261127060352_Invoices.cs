using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Montrose.Migrations
{
    /// <inheritdoc />
    public partial class Invoices : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
                name: "IX_TaxRates_TenantId_Country_Region_Category_ValidFrom",
                schema: "billing",
                table: "TaxRates",
                columns: new[] { "TenantId", "Country", "Region", "Category", "ValidFrom" },
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.Sql(Montrose.Billing.EntityFrameworkCore.InvoicesPostgresSql.Up);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(Montrose.Billing.EntityFrameworkCore.InvoicesPostgresSql.Down);
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
                name: "TaxRates",
                schema: "billing");

            migrationBuilder.DropTable(
                name: "Invoices",
                schema: "billing");
        }
    }
}
